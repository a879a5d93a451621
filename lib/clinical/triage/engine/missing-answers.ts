import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  SAFETY_GROUPS,
  type SafetyGroup,
} from "../../history/question";
import type { Missing } from "../assessment";
import type { Readings } from "../rule";
import { NEVER } from "./evidence";
import { optionsOf, slotOf } from "./slots";
import type { State } from "./state";

const NEEDED = QUESTION_IDS.flatMap((question, index) => {
  const { weight, group }: Question = QUESTIONS[question];
  if (weight !== "emergency" && weight !== "hard") return [];
  const unsure = optionsOf(question).includes("unsure") ? slotOf(question, "unsure") : null;
  return [{ question, index, weight, group, unsure }];
});
const SELF_HARM = QUESTION_IDS.indexOf("self-harm");
const WORRY_SLOTS = [8, 9, 10].map((worry) => slotOf("worry", worry));

/** Whether a question that must be answered never was: enough to know that the case is not complete. */
export function isUnanswered(state: State): boolean {
  for (const { index, group } of NEEDED) {
    if (state.answeredOn[index] !== NEVER) continue;
    if (group === undefined || state.safety[group].no === NEVER) return true;
  }
  return false;
}

/** Emergency and hard questions without an answer, or answered "unsure"; then what has stood too long. */
export function unanswered(state: State, readings: Readings, into: Missing[]): void {
  for (const { question, index, weight, group, unsure } of NEEDED) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    const asked = group === undefined ? NEVER : askedAgainOn(state, group);
    const coveredByNo = group !== undefined && state.safety[group].no !== NEVER;
    if (asked > answeredOn) {
      into.push({ item: question, weight: "hard", since: asked });
    } else if (answeredOn === NEVER && !coveredByNo) {
      into.push({ item: question, weight: "hard", since: state.openedOn });
    } else if (weight === "hard" && unsure !== null && answeredOn !== NEVER) {
      const said = state.said[unsure];
      if (said && said.last === answeredOn) {
        into.push({ item: question, weight: "hard", since: said.last });
      }
    }
  }
  selfHarm(state, into);
  for (const group of SAFETY_GROUPS) {
    const stood = stoodOn(state, group);
    if (stood !== NEVER && state.day - stood > readings.answerStands) {
      into.push({
        item: `stale:${group}`,
        weight: "soft",
        since: stood + readings.answerStands + 1,
      });
    }
  }
}

/** The latest day on which the daily safety question opened the group; NEVER when it last said no. */
function askedAgainOn(state: State, group: SafetyGroup): number {
  const { yes, unsure } = state.safety[group];
  return Math.max(yes, unsure);
}

/** The latest day on which anything of the group was answered. */
export function stoodOn(state: State, group: SafetyGroup): number {
  const { yes, no, unsure } = state.safety[group];
  let stood = Math.max(yes, no, unsure);
  for (const each of NEEDED) {
    const answeredOn = state.answeredOn[each.index] ?? NEVER;
    if (each.group === group && answeredOn > stood) stood = answeredOn;
  }
  return stood;
}

/** High worry opens the question; a lower number later does not answer it. */
function selfHarm(state: State, into: Missing[]): void {
  const worriedOn = Math.max(...WORRY_SLOTS.map((slot) => state.said[slot]?.last ?? NEVER));
  if (worriedOn === NEVER || (state.answeredOn[SELF_HARM] ?? NEVER) >= worriedOn) return;
  into.push({ item: "self-harm", weight: "hard", since: worriedOn });
}

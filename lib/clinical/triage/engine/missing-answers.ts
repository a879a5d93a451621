import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  SAFETY_GROUPS,
  type SafetyGroup,
} from "../../history/question";
import type { Missing } from "../assessment";
import type { Thresholds } from "../rule";
import { NEVER } from "./evidence";
import { optionsOf, slotOf } from "./slots";
import type { State } from "./state";

const NEEDED = QUESTION_IDS.flatMap((question, index) => {
  const { weight, group }: Question = QUESTIONS[question];
  if (weight !== "emergency" && weight !== "hard") return [];
  const unsure = optionsOf(question).includes("unsure") ? slotOf(question, "unsure") : null;
  return [{ question, index, weight, group, unsure }];
});
const QUESTIONS_OF: Readonly<Record<SafetyGroup, readonly number[]>> = {
  weakness: questionsOf("weakness"),
  wasting: questionsOf("wasting"),
  sensation: questionsOf("sensation"),
  "speech-swallowing-breathing": questionsOf("speech-swallowing-breathing"),
  coordination: questionsOf("coordination"),
  "bladder-bowel": questionsOf("bladder-bowel"),
};
const SELF_HARM = QUESTION_IDS.indexOf("self-harm");

/** Whether a question that must be answered never was: enough to know that the case is not complete. */
export function isUnanswered(state: State): boolean {
  for (const { index, group } of NEEDED) {
    if (state.answeredOn[index] !== NEVER) continue;
    if (group === undefined || state.safety[group].no === NEVER) return true;
  }
  return false;
}

/** Emergency and hard questions without an answer, or answered "unsure"; then what has stood too long. */
export function unanswered(state: State, thresholds: Thresholds, into: Missing[]): void {
  for (const { question, index, weight, group, unsure } of NEEDED) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    const asked = state.askedOn[index] ?? NEVER;
    const coveredByNo = group !== undefined && state.safety[group].no !== NEVER;
    if (asked > answeredOn) {
      into.push({ item: question, weight: "hard", since: asked });
    } else if (answeredOn === NEVER && !coveredByNo) {
      into.push({ item: question, weight: "hard", since: state.missingFrom });
    } else if (weight === "hard" && unsure !== null) {
      const said = state.said[unsure];
      if (said && said.last === answeredOn) {
        into.push({ item: question, weight: "hard", since: Math.min(said.novel, said.last) });
      }
    }
  }
  selfHarm(state, into);
  for (const group of SAFETY_GROUPS) {
    const stood = stoodOn(state, group);
    if (stood !== NEVER && state.day - stood > thresholds.answerIsCurrent) {
      into.push({
        item: `stale:${group}`,
        weight: "soft",
        since: stood + thresholds.answerIsCurrent + 1,
      });
    }
  }
}

/** The latest day on which anything of the group was answered. */
export function stoodOn(state: State, group: SafetyGroup): number {
  const { yes, no, unsure } = state.safety[group];
  let stood = Math.max(yes, no, unsure);
  for (const index of QUESTIONS_OF[group]) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    if (answeredOn > stood) stood = answeredOn;
  }
  return stood;
}

function questionsOf(group: SafetyGroup): readonly number[] {
  return NEEDED.flatMap((each) => (each.group === group ? each.index : []));
}

function selfHarm({ worriedOn, answeredOn }: State, into: Missing[]): void {
  if ((answeredOn[SELF_HARM] ?? NEVER) >= worriedOn) return;
  into.push({ item: "self-harm", weight: "hard", since: worriedOn });
}

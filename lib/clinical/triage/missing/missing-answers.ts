import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  SAFETY_GROUPS,
  type SafetyGroup,
} from "../../history/question";
import { NEVER } from "../../timeline/evidence";
import { optionsOf, slotOf } from "../../timeline/slots";
import type { Thresholds } from "../rule";
import type { State } from "../run/state";
import { placeOfItem, type Report } from "./missing-groups";

const NEEDED = QUESTION_IDS.flatMap((question, index) => {
  const { weight, group }: Question = QUESTIONS[question];
  if (weight !== "emergency" && weight !== "hard") return [];
  const unsure = optionsOf(question).includes("unsure") ? slotOf(question, "unsure") : null;
  return [{ index, weight, group, unsure }];
});
const QUESTIONS_OF: Readonly<Record<SafetyGroup, readonly number[]>> = {
  weakness: questionsOf("weakness"),
  wasting: questionsOf("wasting"),
  sensation: questionsOf("sensation"),
  "speech-swallowing-breathing": questionsOf("speech-swallowing-breathing"),
  coordination: questionsOf("coordination"),
  "bladder-bowel": questionsOf("bladder-bowel"),
};
const STALE = SAFETY_GROUPS.map((group) => ({
  group,
  item: placeOfItem("time", `stale:${group}`),
}));
const SELF_HARM = QUESTION_IDS.indexOf("self-harm");

/** Whether a question that must be answered never was: enough to know that the case is not complete. */
export function isUnanswered(state: State): boolean {
  for (const { index, group } of NEEDED) {
    if (state.answeredOn[index] !== NEVER) continue;
    if (group === undefined || state.safety[group].no === NEVER) return true;
  }
  return false;
}

/** Emergency and hard questions without an answer, or answered "unsure", by their index. */
export function unanswered(state: State, report: Report): void {
  for (const { index, weight, group, unsure } of NEEDED) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    const asked = state.askedOn[index] ?? NEVER;
    if (asked > answeredOn) {
      report(index, "hard", asked);
    } else if (answeredOn === NEVER) {
      const isCoveredByNo = group !== undefined && state.safety[group].no !== NEVER;
      if (!isCoveredByNo) report(index, "hard", state.missingFrom);
    } else if (weight === "hard" && unsure !== null) {
      const said = state.said[unsure];
      if (said && said.last === answeredOn) {
        report(index, "hard", Math.min(said.novel, said.last));
      }
    }
  }
  if ((state.answeredOn[SELF_HARM] ?? NEVER) < state.worriedOn) {
    report(SELF_HARM, "hard", state.worriedOn);
  }
}

/** The groups of the safety question of which the latest answer counts no longer. */
export function stale(state: State, { answerIsCurrent }: Thresholds, report: Report): void {
  if (state.day - state.openedOn <= answerIsCurrent) return;
  for (const { group, item } of STALE) {
    if (state.day - safetyAnsweredOn(state, group) <= answerIsCurrent) continue;
    const stood = stoodOn(state, group);
    if (stood !== NEVER && state.day - stood > answerIsCurrent) {
      report(item, "soft", stood + answerIsCurrent + 1);
    }
  }
}

/** The latest day on which anything of the group was answered. */
export function stoodOn(state: State, group: SafetyGroup): number {
  let stood = safetyAnsweredOn(state, group);
  for (const index of QUESTIONS_OF[group]) {
    const answeredOn = state.answeredOn[index] ?? NEVER;
    if (answeredOn > stood) stood = answeredOn;
  }
  return stood;
}

function safetyAnsweredOn({ safety }: State, group: SafetyGroup): number {
  const { yes, no, unsure } = safety[group];
  return Math.max(yes, no, unsure);
}

function questionsOf(group: SafetyGroup): readonly number[] {
  return NEEDED.flatMap((each) => (each.group === group ? each.index : []));
}

import type { Region } from "../body/region";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { QUESTIONS, type QuestionId } from "../history/question";

/** Something that became newly hard: a listed task, speech or swallowing. */
export type FunctionalLoss = { question: QuestionId; region: Region; lostOn: Day };

/** The region whose function a "yes" to this question says is lost; null for all other questions. */
export function lossRegion(question: QuestionId): Region | null {
  if (question === "speech-change" || question === "swallow-change") return "bulbar";
  const asked = QUESTIONS[question];
  return "taskRegion" in asked ? asked.taskRegion : null;
}

/** Each loss once, earliest first. It is dated by the patient's "since"; without one, by the day it was told. */
export function functionalLosses(events: readonly HistoryEvent[]): readonly FunctionalLoss[] {
  const losses = new Map<QuestionId, FunctionalLoss>();
  for (const event of events) {
    if (event.kind !== "answer" || event.value !== "yes") continue;
    const region = lossRegion(event.question);
    if (region === null) continue;
    const lostOn = event.since ?? event.day;
    const known = losses.get(event.question);
    if (known === undefined || lostOn < known.lostOn) {
      losses.set(event.question, { question: event.question, region, lostOn });
    }
  }
  return [...losses.values()].toSorted(
    (one, other) => one.lostOn - other.lostOn || (one.question < other.question ? -1 : 1),
  );
}

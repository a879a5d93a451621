import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from "@/lib/clinical/history/question";
import { RAISED } from "./page";

/** Every question whose "yes" or "not sure" shows the emergency alert at once. */
export const ALERT_QUESTIONS: readonly QuestionId[] = QUESTION_IDS.filter((id) => {
  const { weight }: Question = QUESTIONS[id];
  return weight === "emergency" || id === "self-harm";
});

type Unstored<Event> = Event extends HistoryEvent ? Omit<Event, "id" | "recordedOn"> : never;

/** Whether an event must stop the patient before anything else is asked. */
export function isAlert(event: Unstored<HistoryEvent>): boolean {
  if (event.kind === "text") return event.flagged;
  return (
    event.kind === "answer" &&
    ALERT_QUESTIONS.includes(event.question) &&
    RAISED.some((value) => value === event.value) &&
    !isLeftToRules(event)
  );
}

/** Whether what else was answered with it decides: the emergency that the rules find then stops the patient. */
function isLeftToRules({ question, value }: Pick<AnswerEvent, "question" | "value">): boolean {
  return question === "bladder-change" && value === "yes";
}

import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { AnswerEvent, HistoryEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { QUESTIONS, type Question, SOME } from "@/lib/clinical/history/question";
import { oddFields } from "./lab-schema";

/** A history as its line of a file says it: readHistoryLine gives the same history back. */
export function historyJson({ id, birthDay, events }: History): object {
  return {
    id,
    birthDay: birthDay === null ? null : isoFromDay(birthDay),
    events: events.map(eventJson),
  };
}

function eventJson(event: HistoryEvent): object {
  return {
    ...event,
    day: isoFromDay(event.day),
    recordedOn: isoFromDay(event.recordedOn),
    ...(event.kind === "onset" ? { onset: isoFromDay(event.onset) } : {}),
    ...(event.kind === "appointment" ? { on: isoFromDay(event.on) } : {}),
    ...(event.kind === "lab" && oddFields(event).length > 0 ? { confirmed: true } : {}),
    ...(event.kind === "answer" && isSome(event) ? { value: "yes" } : {}),
    ...(event.kind === "answer" && event.since !== null ? { since: isoFromDay(event.since) } : {}),
  };
}

/** Whether the answer says that there is some of what is otherwise answered on a scale. */
function isSome({ question, value }: AnswerEvent): boolean {
  const { takesSome }: Question = QUESTIONS[question];
  return takesSome === true && value === SOME;
}

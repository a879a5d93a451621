import type { Area } from "../../body/area";
import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import type { History } from "../../history/history";
import type { QuestionId } from "../../history/question";
import { fold } from "../../timeline/fold";
import { LIVE_RULE_SET } from "../../triage/rule-sets";

/** The timeline of these events at the end of a day. */
export function foldOf(asOf: Day, ...events: readonly (HistoryEvent | readonly HistoryEvent[])[]) {
  return fold(historyOf(...events), asOf, LIVE_RULE_SET.thresholds);
}

let made = 0;
const dated = (day: Day) => ({ id: `event-${++made}`, day, recordedOn: day });

export function historyOf(...events: readonly (HistoryEvent | readonly HistoryEvent[])[]): History {
  return { id: "case", birthDay: null, events: events.flat() };
}

export const FOREARM: Area = { site: "forearm", side: "right" };
export const SHOULDER: Area = { site: "shoulder", side: "right" };
export const THIGH: Area = { site: "thigh", side: "right" };
export const CALF: Area = { site: "calf", side: "left" };
export const EYELID: Area = { site: "eyelid", side: "left" };
export const CHIN: Area = { site: "lips-chin", side: "midline" };

export function twitch(
  day: Day,
  area: Area,
  given: Partial<Extract<HistoryEvent, { kind: "twitch" }>> = {},
): HistoryEvent {
  return {
    ...dated(day),
    kind: "twitch",
    area,
    confirmed: false,
    duration: null,
    timesOfDay: [],
    triggers: [],
    ...given,
  };
}

export function none(day: Day): HistoryEvent {
  return { ...dated(day), kind: "no-twitch" };
}

/** A day without a twitch, for each day from first to last. */
export function noneOn(first: Day, last: Day): readonly HistoryEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => none(first + index));
}

/** A twitch in one area on each day from first to last. */
export function twitchOn(first: Day, last: Day, area: Area): readonly HistoryEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => twitch(first + index, area));
}

export function yes(day: Day, question: QuestionId, since: Day | null = null): HistoryEvent {
  return { ...dated(day), kind: "answer", question, value: "yes", since, areas: [] };
}

export function answered(day: Day, area: Area, value: "still-there" | "did-not-come-back") {
  return { ...dated(day), kind: "area-answer", area, value } satisfies HistoryEvent;
}

export function correction(day: Day, corrects: string): HistoryEvent {
  return { ...dated(day), kind: "correction", corrects };
}

export function onset(day: Day, onsetDay: Day): HistoryEvent {
  return { ...dated(day), kind: "onset", onset: onsetDay, accuracy: "day" };
}

export function completedChecklist(day: Day): HistoryEvent {
  return { ...dated(day), kind: "checklist", state: "completed" };
}

import { type Day, earliestDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { isWithin } from "./active-areas";
import { type CannotSay, cannotSay } from "./cannot-say";
import { recordedDays } from "./recorded-days";

/** `days` of `ofDays` recorded ones. */
export type DayShare = { kind: "day-share"; days: number; ofDays: number };

/** Twitch days of the recorded days among the last `windowDays`. The divisor is recorded days, not calendar days. */
export function frequency(
  events: readonly HistoryEvent[],
  asOf: Day,
  windowDays: number,
): DayShare | CannotSay {
  const recent = [...recordedDays(events)].filter(([day]) => isWithin(day, asOf, windowDays));
  if (recent.length === 0) return cannotSay("no-record-in-window");
  return {
    kind: "day-share",
    days: recent.filter(([, twitched]) => twitched).length,
    ofDays: recent.length,
  };
}

/** Below this share of recorded days the trend is greyed. */
export const SPARSE_BELOW = 0.5;

export type Completeness = {
  kind: "completeness";
  days: number;
  ofDays: number;
  isSparse: boolean;
};

/** Recorded days of all days from the first thing the patient reported to `asOf`, both included. */
export function completeness(events: readonly HistoryEvent[], asOf: Day): Completeness | CannotSay {
  const reported = events.filter(({ kind }) => REPORTED_BY_PATIENT.has(kind)).map(({ day }) => day);
  const first = earliestDay(reported);
  if (first === null) return cannotSay("nothing-recorded");
  const ofDays = asOf - first + 1;
  const days = recordedDays(events).size;
  return { kind: "completeness", days, ofDays, isSparse: days / ofDays < SPARSE_BELOW };
}

const REPORTED_BY_PATIENT: ReadonlySet<HistoryEvent["kind"]> = new Set([
  "twitch",
  "no-twitch",
  "answer",
  "safety",
  "checklist",
]);

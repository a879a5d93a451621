import type { Day } from "../calendar/day";
import type { History } from "./history";

/** A date that lies in the future of the day that bounds it, by its place in the history. */
export type DateAhead = { path: (string | number)[]; notAfter: "recordedOn" | "asOf" };

/**
 * Every date that had not come when it was written down: a day, since, onset or birth day after its recording, and a
 * recording after `asOf` (null: whenever that is). The days of visits are plans, and may.
 */
export function datesAhead(
  { birthDay, events }: Omit<History, "id">,
  asOf: Day | null,
): readonly DateAhead[] {
  const ahead: DateAhead[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const [index, event] of events.entries()) {
    const { recordedOn } = event;
    const isAhead = (field: string, day: Day | null) => {
      if (day !== null && day > recordedOn) {
        ahead.push({ path: ["events", index, field], notAfter: "recordedOn" });
      }
    };
    first = Math.min(first, recordedOn);
    isAhead("day", event.day);
    if (event.kind === "answer") isAhead("since", event.since);
    if (event.kind === "onset") isAhead("onset", event.onset);
    if (asOf !== null && recordedOn > asOf) {
      ahead.push({ path: ["events", index, "recordedOn"], notAfter: "asOf" });
    }
  }
  if (birthDay !== null && birthDay > first) {
    ahead.push({ path: ["birthDay"], notAfter: "recordedOn" });
  }
  return ahead;
}

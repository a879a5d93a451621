import type { Day } from "../calendar/day";
import type { HistoryEvent } from "./event";
import type { History } from "./history";

/** A date that cannot be, by its place in the history, and what it contradicts. */
export type ImpossibleDate = {
  path: (string | number)[];
  is: "after-recording" | "after-as-of" | "before-birth";
};

type ImpossibleField = { field: string; is: ImpossibleDate["is"] };

/**
 * Every date that had not come when it was written down (a day, since, onset or birth day after its recording, a
 * recording after `asOf`; null: whenever that is), and every one before the birth. The days of visits that are booked or cancelled are plans, and may.
 */
export function impossibleDates(
  { birthDay, events }: Omit<History, "id">,
  asOf: Day | null,
): readonly ImpossibleDate[] {
  const first = events.reduce((day, { recordedOn }) => Math.min(day, recordedOn), Infinity);
  const isBornLater = birthDay !== null && birthDay > Math.min(first, asOf ?? Infinity);
  const born = isBornLater ? null : birthDay;
  const found: ImpossibleDate[] = events.flatMap((event, index) =>
    impossibleFields(event, born, asOf).map(({ field, is }) => ({
      path: ["events", index, field],
      is,
    })),
  );
  if (isBornLater) found.push({ path: ["birthDay"], is: "after-recording" });
  return found;
}

function impossibleFields(
  event: HistoryEvent,
  born: Day | null,
  asOf: Day | null,
): readonly ImpossibleField[] {
  const { recordedOn } = event;
  const found: ImpossibleField[] = [];
  for (const { field, first, last } of datesOf(event)) {
    if (first > recordedOn) found.push({ field, is: "after-recording" });
    else if (born !== null && last < born) found.push({ field, is: "before-birth" });
  }
  if (asOf !== null && recordedOn > asOf) found.push({ field: "recordedOn", is: "after-as-of" });
  return found;
}

/** The dates of an event from the first day that each can mean to the last; plans have none. */
function datesOf(event: HistoryEvent): readonly { field: string; first: Day; last: Day }[] {
  const day = { field: "day", first: event.day, last: event.day };
  if (event.kind === "onset") {
    return [day, { field: "onset", ...span(event.onset, event.accuracy) }];
  }
  if (event.kind === "answer" && event.since !== null) {
    return [day, { field: "since", ...span(event.since, event.sinceAccuracy) }];
  }
  // A visit to come is a plan; one that was kept or missed has been.
  if (event.kind === "appointment" && (event.state === "seen" || event.state === "missed")) {
    return [day, { field: "on", first: event.on, last: event.on }];
  }
  return [day];
}

const LONGEST_MONTH = 31;

function span(first: Day, accuracy: "day" | "month" | undefined): { first: Day; last: Day } {
  return { first, last: accuracy === "month" ? first + LONGEST_MONTH - 1 : first };
}

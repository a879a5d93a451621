import { type Day, dayFromIso, isoFromDay } from "@/lib/clinical/calendar/day";
import type { HistoryEvent } from "@/lib/clinical/history/event";

import type { NewHistoryEvent } from "./new-history-event";

/** The fields of an event's body that are days: stored as ISO dates, whole days inside the rules. */
export const DAY_FIELDS = ["onset", "since", "on"] as const;

export type EventBody = Readonly<Record<string, unknown>>;

/** What one kind of event holds besides its kind and its dates, as it is stored. */
export function bodyOf({ kind: _kind, day: _day, ...fields }: NewHistoryEvent): EventBody {
  const body: Record<string, unknown> = fields;
  for (const field of DAY_FIELDS) {
    const day = body[field];
    if (typeof day === "number") body[field] = isoFromDay(day);
  }
  return body;
}

/** The event that `bodyOf` stored. */
export function eventFrom(columns: {
  id: string;
  kind: HistoryEvent["kind"];
  day: Day;
  recordedOn: Day;
  body: EventBody;
}): HistoryEvent {
  const { body, ...dated } = columns;
  const event: Record<string, unknown> = { ...body, ...dated };
  for (const field of DAY_FIELDS) {
    const iso = event[field];
    if (typeof iso === "string") event[field] = dayFromIso(iso);
  }
  // Facts are append-only and only `bodyOf` writes them, so its argument's type is the type of what comes back.
  return event as HistoryEvent;
}

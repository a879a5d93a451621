import { type Area, type AreaKey, areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { Duration, HistoryEvent } from "../history/event";
import { type Amount, amountOfDay, amountOfWeek } from "./amount";

export type GridStep = "day" | "week" | "4-weeks";

/**
 * `not-recorded`: no record at all, drawn hatched. `recorded-none`: each record says that nothing twitched anywhere.
 * `none`: recorded, and not here.
 */
export type GridCell =
  | { state: "not-recorded" }
  | { state: "recorded-none" }
  | { state: "none" }
  | {
      state: "twitch";
      /** Null: twitching whose duration nobody reported. */
      amount: Amount | null;
      twitchDays: number;
      /** The area's first cell. */
      isFirst: boolean;
      /** Reported on a later day than it was seen. */
      isLate: boolean;
      /** Seen by a clinician or on ultrasound. */
      isClinicians: boolean;
    };

type AreaDay = { durations: (Duration | null)[]; isLate: boolean; isClinicians: boolean };
export type AreaRecord = { area: Area; firstSeen: Day | null; days: Map<Day, AreaDay> };

/** What was recorded of each area, day by day. */
export function areaRecord(events: readonly HistoryEvent[]): ReadonlyMap<AreaKey, AreaRecord> {
  const records = new Map<AreaKey, AreaRecord>();
  for (const event of events) {
    if (event.kind !== "twitch" && event.kind !== "clinician-sighting") continue;
    const key = areaKey(event.area);
    const record = records.get(key) ?? { area: event.area, firstSeen: event.day, days: new Map() };
    const day = record.days.get(event.day) ?? { durations: [], isLate: false, isClinicians: false };
    if (event.kind === "twitch") day.durations.push(event.duration);
    if (event.kind === "clinician-sighting") day.isClinicians = true;
    if (event.recordedOn > event.day) day.isLate = true;
    record.days.set(event.day, day);
    record.firstSeen = Math.min(record.firstSeen ?? event.day, event.day);
    records.set(key, record);
  }
  return records;
}

/** What one area shows in one column. */
export function cellOf(
  record: AreaRecord,
  column: { from: Day; to: Day; recordedDays: number; step: GridStep },
  recorded: ReadonlyMap<Day, boolean>,
): GridCell {
  const within = (day: Day) => day >= column.from && day <= column.to;
  const days = [...record.days].filter(([day]) => within(day)).map(([, day]) => day);
  if (days.length === 0) {
    if (column.recordedDays === 0) return { state: "not-recorded" };
    const twitchedElsewhere = [...recorded].some(([day, twitched]) => within(day) && twitched);
    return { state: twitchedElsewhere ? "none" : "recorded-none" };
  }
  return {
    state: "twitch",
    amount:
      column.step === "day"
        ? amountOfDay(days.flatMap((day) => day.durations))
        : amountOfWeek(days.length, Math.max(days.length, column.recordedDays)),
    twitchDays: days.length,
    isFirst: record.firstSeen !== null && within(record.firstSeen),
    isLate: days.some((day) => day.isLate),
    isClinicians: days.some((day) => day.isClinicians),
  };
}

import type { AreaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { effectiveEvents } from "../timeline/effective-events";
import type { TimelineThresholds } from "../timeline/thresholds";
import { LONG_WINDOW_DAYS } from "./active-areas";
import { type Amount, amountOfWeek } from "./amount";
import { areaRecord } from "./grid-cell";
import { recordedDays } from "./recorded-days";
import type { AreaSigns } from "./signed-areas";
import { spreadGrid } from "./spread-grid";

/** All that the figure needs of any stretch of days: plain data, which a browser can draw again from. */
export type BodyDays = {
  areas: readonly AreaDays[];
  /** Every recorded day, earliest first. */
  recorded: readonly Day[];
};

export type AreaDays = AreaSigns & {
  key: AreaKey;
  /** Null where it never twitched. */
  firstSeen: Day | null;
  onsetRank: number | null;
  isConfirmed: boolean;
  /** The days on which it twitched. */
  days: readonly Day[];
};

/** One area of the figure over some days: how often it twitched, and what else was reported of it by the last of them. */
export type BodyArea = Omit<AreaDays, "days"> & {
  /** Null: no twitching there on those days. */
  amount: Amount | null;
  twitchDays: number;
  recordedDays: number;
};

/** Every area that twitched or became weak or thinner until `asOf`, in the order of onset; those without twitching last. */
export function bodyDays(history: History, asOf: Day, thresholds: TimelineThresholds): BodyDays {
  const events = effectiveEvents(history, asOf);
  const records = areaRecord(events);
  const { groups } = spreadGrid(history, { from: asOf, to: asOf, step: "day" }, thresholds);
  const areas = groups
    .flatMap(({ rows }) => rows)
    .map(({ area: _area, cells: _cells, ...row }) => ({
      ...row,
      days: [...(records.get(row.key)?.days.keys() ?? [])].toSorted((one, other) => one - other),
    }))
    .toSorted((one, other) => (one.onsetRank ?? LAST) - (other.onsetRank ?? LAST));
  const recorded = [...recordedDays(events).keys()].toSorted((one, other) => one - other);
  return { areas, recorded };
}

const LAST = Number.MAX_SAFE_INTEGER;

/** The figure of the days from `from` to `to`, both included: areas that came later are not on it. */
export function bodyAreasOn(
  { areas, recorded }: BodyDays,
  { from, to }: { from: Day; to: Day },
): readonly BodyArea[] {
  const within = (day: Day) => day >= from && day <= to;
  const recordedCount = recorded.filter(within).length;
  const known = (since: Day | null) => (since !== null && since <= to ? since : null);
  return areas.flatMap(({ days, firstSeen, onsetRank, ...area }): BodyArea | [] => {
    const [weakSince, thinnerSince] = [known(area.weakSince), known(area.thinnerSince)];
    const seen = known(firstSeen);
    if (seen === null && weakSince === null && thinnerSince === null) return [];
    const twitchDays = days.filter(within).length;
    return {
      ...area,
      weakSince,
      thinnerSince,
      firstSeen: seen,
      onsetRank: seen === null ? null : onsetRank,
      twitchDays,
      recordedDays: Math.max(twitchDays, recordedCount),
      amount:
        twitchDays === 0 ? null : amountOfWeek(twitchDays, Math.max(twitchDays, recordedCount)),
    };
  });
}

/** The figure of the 28 days that end with `asOf`. */
export function bodyAreas(
  history: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): readonly BodyArea[] {
  const window = { from: asOf - LONG_WINDOW_DAYS + 1, to: asOf };
  return bodyAreasOn(bodyDays(history, asOf, thresholds), window);
}

/** Two figures in words: areas that nobody knew of on the earlier date, those that only the earlier one shows, and both. */
export function comparedAreas(
  earlier: readonly BodyArea[],
  later: readonly BodyArea[],
): readonly ComparedArea[] {
  const before = new Map(earlier.map((area) => [area.key, area]));
  const after = new Map(later.map((area) => [area.key, area]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): ComparedArea | [] => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    if (was === null) return { key, was, is, change: "new" };
    if (isShown(is)) return { key, was, is, change: "both" };
    return isShown(was) ? { key, was, is, change: "gone" } : [];
  });
}

export type ComparedArea = {
  key: AreaKey;
  was: BodyArea | null;
  is: BodyArea | null;
  change: "new" | "gone" | "both";
};

/** Whether the figure shows more than that it once twitched there. */
function isShown(area: BodyArea | null): boolean {
  return (
    area !== null && (area.amount !== null || area.weakSince !== null || area.thinnerSince !== null)
  );
}

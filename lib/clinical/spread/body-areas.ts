import type { AreaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import type { TimelineThresholds } from "../timeline/thresholds";
import { type Amount, amountOfWeek } from "./amount";
import type { AreaSigns } from "./signed-areas";
import { spreadGrid } from "./spread-grid";

const WINDOW_DAYS = 28;
const LAST = Number.MAX_SAFE_INTEGER;

/** One area of the body map: how much it twitched in the 28 days to `asOf`, and what else was reported of it. */
export type BodyArea = AreaSigns & {
  key: AreaKey;
  /** Null where no twitching was ever reported. */
  firstSeen: Day | null;
  onsetRank: number | null;
  isConfirmed: boolean;
  /** Null: no twitching there in those days. */
  amount: Amount | null;
  twitchDays: number;
  recordedDays: number;
  isNew: boolean;
};

/** Every area that twitched or became weak, in the order in which twitching was first seen; those without any last. */
export function bodyAreas(
  history: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): readonly BodyArea[] {
  const from = asOf - WINDOW_DAYS + 1;
  const grid = spreadGrid(history, { from, to: asOf, step: "day" }, thresholds);
  const recordedDays = grid.columns.filter((column) => column.recordedDays > 0).length;
  return grid.groups
    .flatMap(({ rows }) => rows)
    .map((row): BodyArea => {
      const { key, firstSeen, onsetRank, isConfirmed, weakSince, thinnerSince } = row;
      const twitchDays = row.cells.filter(({ state }) => state === "twitch").length;
      return {
        key,
        firstSeen,
        onsetRank,
        isConfirmed,
        weakSince,
        thinnerSince,
        amount:
          twitchDays === 0 ? null : amountOfWeek(twitchDays, Math.max(twitchDays, recordedDays)),
        twitchDays,
        recordedDays,
        isNew: firstSeen !== null && firstSeen >= from,
      };
    })
    .toSorted((one, other) => (one.onsetRank ?? LAST) - (other.onsetRank ?? LAST));
}

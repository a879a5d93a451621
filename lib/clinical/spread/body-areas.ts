import { type AreaKey, areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import type { TimelineThresholds } from "../timeline/thresholds";
import { type Amount, amountOfWeek } from "./amount";
import { spreadGrid } from "./spread-grid";

const WINDOW_DAYS = 28;

/** One area of the body map: how much it twitched in the 28 days to `asOf`, and what else was reported of it. */
export type BodyArea = {
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
  /** The patient said "yes" to weakness or a thinner muscle in this very area. */
  isWeak: boolean;
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
  const weak = weakAreas(history);
  const twitching = grid.groups
    .flatMap(({ rows }) => rows)
    .map((row): BodyArea => {
      const twitchDays = row.cells.filter(({ state }) => state === "twitch").length;
      return {
        key: row.key,
        firstSeen: row.firstSeen,
        onsetRank: row.onsetRank,
        isConfirmed: row.isConfirmed,
        amount:
          twitchDays === 0 ? null : amountOfWeek(twitchDays, Math.max(twitchDays, recordedDays)),
        twitchDays,
        recordedDays,
        isNew: row.firstSeen >= from,
        isWeak: weak.has(row.key),
      };
    })
    .toSorted((one, other) => (one.onsetRank ?? 0) - (other.onsetRank ?? 0));
  const drawn = new Set(twitching.map(({ key }) => key));
  const onlyWeak = [...weak].filter((key) => !drawn.has(key));
  return [...twitching, ...onlyWeak.map((key) => weakArea(key, recordedDays))];
}

function weakArea(key: AreaKey, recordedDays: number): BodyArea {
  return {
    key,
    firstSeen: null,
    onsetRank: null,
    isConfirmed: true,
    amount: null,
    twitchDays: 0,
    recordedDays,
    isNew: false,
    isWeak: true,
  };
}

function weakAreas(history: History): ReadonlySet<AreaKey> {
  return new Set(
    history.events.flatMap((event) =>
      event.kind === "answer" &&
      event.value === "yes" &&
      (event.question === "wasting" || event.question === "feels-weak")
        ? event.areas.map(areaKey)
        : [],
    ),
  );
}

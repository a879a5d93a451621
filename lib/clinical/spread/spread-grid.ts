import { type Area, type AreaKey, areaKey } from "../body/area";
import { mergedPlace } from "../body/merged-place";
import { REGIONS, type Region } from "../body/region";
import { SITE_IDS, SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { effectiveEvents } from "../timeline/effective-events";
import { fold } from "../timeline/fold";
import type { TimelineThresholds } from "../timeline/thresholds";
import type { AreaTrack } from "../timeline/timeline";
import { type AreaRecord, areaRecord, cellOf, type GridCell, type GridStep } from "./grid-cell";
import { type GridMark, gridMarks } from "./grid-mark";
import { recordedDays } from "./recorded-days";
import { type AreaSigns, NO_SIGNS, signedAreas } from "./signed-areas";

/** The days of one column, both ends included; `recordedDays` of them have a record. */
export type GridColumn = { from: Day; to: Day; recordedDays: number };

export type GridRow = AreaSigns & {
  area: Area;
  key: AreaKey;
  /** First day ever on which it twitched, also where that is before the first column; null: it never did. */
  firstSeen: Day | null;
  /** 1 for the area seen first; areas first seen on one day share a rank. Null without twitching. */
  onsetRank: number | null;
  /** False while only one day speaks for its twitching. */
  isConfirmed: boolean;
  cells: readonly GridCell[];
};

/** `unplaced` holds "all over". A group without rows says that nothing was recorded there. */
export type GridGroup = { region: Region | "unplaced"; rows: readonly GridRow[] };

export type SpreadGrid = {
  from: Day;
  to: Day;
  step: GridStep;
  columns: readonly GridColumn[];
  /** The four regions head to foot, always all four, then `unplaced` if it has a row. */
  groups: readonly GridGroup[];
  /** Vertical lines between `from` and `to`. */
  marks: readonly GridMark[];
};

const DAYS_IN = { day: 1, week: 7, "4-weeks": 28 } as const satisfies Record<GridStep, number>;

/**
 * The picture of spread from `from` to `to`, both included and known as of `to`: a row for each area that twitched
 * or became weak or thinner until then, head to foot. Weeks end on `to`; the first one may be shorter.
 */
export function spreadGrid(
  history: History,
  { from, to, step }: { from: Day; to: Day; step: GridStep },
  thresholds: TimelineThresholds,
): SpreadGrid {
  const events = effectiveEvents(history, to);
  const recorded = recordedDays(events);
  const columns = columnsOf(from, to, step).map((column) => ({
    ...column,
    recordedDays: [...recorded.keys()].filter((day) => day >= column.from && day <= column.to)
      .length,
  }));
  const { areas } = fold(history, to, thresholds);
  const records = areaRecord(events);
  const signed = signedAreas(events);
  const firsts = [...records.values()].flatMap(({ firstSeen }) => firstSeen ?? []);
  const onlySigned = [...signed.values()]
    .filter(({ area }) => !records.has(areaKey(area)))
    .map(({ area }): AreaRecord => ({ area, firstSeen: null, days: new Map() }));
  const rows = [...records.values(), ...onlySigned]
    .toSorted((one, other) => headToFoot(one.area) - headToFoot(other.area))
    .map((record): GridRow => {
      const { area, firstSeen } = record;
      const { weakSince, thinnerSince } = signed.get(areaKey(area)) ?? NO_SIGNS;
      return {
        area,
        key: areaKey(area),
        firstSeen,
        onsetRank:
          firstSeen === null ? null : 1 + firsts.filter((first) => first < firstSeen).length,
        isConfirmed: firstSeen === null || isConfirmed(area, areas),
        weakSince,
        thinnerSince,
        cells: columns.map((column) => cellOf(record, { ...column, step }, recorded)),
      };
    });
  const marks = gridMarks(events).filter(({ day }) => day >= from && day <= to);
  return { from, to, step, columns, groups: groupsOf(rows), marks };
}

/** Whether the track that a record belongs to is confirmed: its own, else one of the same site, else one that it may be. */
function isConfirmed(area: Area, tracks: readonly AreaTrack[]): boolean {
  const track =
    tracks.find((each) => areaKey(each) === areaKey(area)) ??
    tracks.find((each) => each.site === area.site) ??
    tracks.find((each) => mergedPlace(each, area) !== null);
  return track !== undefined && track.confirmed !== null;
}

function columnsOf(from: Day, to: Day, step: GridStep): readonly { from: Day; to: Day }[] {
  const length = DAYS_IN[step];
  const count = Math.max(0, Math.ceil((to - from + 1) / length));
  return Array.from({ length: count }, (_, index) => {
    const last = to - (count - 1 - index) * length;
    return { from: Math.max(from, last - length + 1), to: last };
  });
}

function groupsOf(rows: readonly GridRow[]): readonly GridGroup[] {
  const inRegion = (region: Region | null) =>
    rows.filter((row) => SITES[row.area.site].region === region);
  const unplaced = inRegion(null);
  const placed = REGIONS.map((region) => ({ region, rows: inRegion(region) }));
  return unplaced.length === 0 ? placed : [...placed, { region: "unplaced", rows: unplaced }];
}

const SIDE_ORDER = ["left", "right", "midline", "unsure"];

function headToFoot({ site, side }: Area): number {
  return SITE_IDS.indexOf(site) * SIDE_ORDER.length + SIDE_ORDER.indexOf(side);
}

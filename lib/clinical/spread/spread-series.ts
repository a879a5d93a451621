import { areaKey } from "../body/area";
import { type Day, earliestDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { confirmedAreas } from "../timeline/counting-areas";
import { effectiveEvents } from "../timeline/effective-events";
import { dayByDay, fold } from "../timeline/fold";
import { allLosses } from "../timeline/losses";
import type { TimelineThresholds } from "../timeline/thresholds";
import { activeAreas, placesOfAreas } from "./active-areas";
import { recordedDays } from "./recorded-days";

/** One day of the spread. Areas and regions count from the day they were first seen, once they are confirmed by the last day. */
export type SpreadPoint = {
  day: Day;
  record: "twitch" | "none" | "gap";
  /** Areas recorded on this day, confirmed or not; null on a day without a record, which is never zero. */
  areasToday: number | null;
  /** Cumulative: never falls. */
  areasEver: number;
  /** Of them, recorded in the 28 days that end here; null when no day of those was recorded. */
  areasActive: number | null;
  /** 0 to 4, cumulative. */
  regionsTwitching: number;
  /** 0 to 4, cumulative: regions in which a task, speech or swallowing became hard. */
  regionsWeak: number;
};

/** One point for every calendar day from the first record to `asOf`; empty when nothing was recorded. */
export function spreadSeries(
  history: History,
  asOf: Day,
  thresholds: TimelineThresholds,
): readonly SpreadPoint[] {
  const events = effectiveEvents(history, asOf);
  const recorded = recordedDays(events);
  const last = fold(history, asOf, thresholds);
  const losses = allLosses(last);
  const areas = confirmedAreas(last, thresholds.eyelidAlone);
  const places = placesOfAreas(last, thresholds.eyelidAlone);
  const firstDay = earliestDay([...recorded.keys(), ...areas.map(({ seen }) => seen.first)]);
  const today = areasByDay(events);
  const points: SpreadPoint[] = [];
  for (const timeline of dayByDay(history, asOf, thresholds)) {
    const { day } = timeline;
    if (firstDay === null || day < firstDay) continue;
    const twitched = recorded.get(day);
    const ever = areas.filter(({ seen }) => seen.first <= day);
    const lost = losses.filter(({ lostOn }) => lostOn <= day);
    points.push({
      day,
      record: twitched === undefined ? "gap" : twitched ? "twitch" : "none",
      areasToday: twitched === undefined ? null : (today.get(day)?.size ?? 0),
      areasEver: ever.length,
      areasActive: activeAreas(timeline, places),
      regionsTwitching: new Set(ever.flatMap(({ region }) => region ?? [])).size,
      regionsWeak: new Set(lost.map(({ region }) => region)).size,
    });
  }
  return points;
}

function areasByDay(events: readonly HistoryEvent[]): ReadonlyMap<Day, ReadonlySet<string>> {
  const byDay = new Map<Day, Set<string>>();
  for (const event of events) {
    if (event.kind !== "twitch") continue;
    byDay.set(event.day, (byDay.get(event.day) ?? new Set()).add(areaKey(event.area)));
  }
  return byDay;
}

import { areaKey } from "../body/area";
import { SITES } from "../body/site";
import { type Day, earliestDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { activeAreas } from "./active-areas";
import { confirmedAreas } from "./confirmed-areas";
import { effectiveEvents } from "./effective-events";
import { functionalLosses } from "./functional-loss";
import { recordedDays } from "./recorded-days";
import type { TwitchArea } from "./twitch-area";

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
export function spreadSeries(history: History, asOf: Day): readonly SpreadPoint[] {
  const events = effectiveEvents(history, asOf);
  const recorded = recordedDays(events);
  const losses = functionalLosses(events);
  const areas = confirmedAreas(events, asOf);
  const firstDay = earliestDay([...recorded.keys(), ...areas.map(({ firstSeen }) => firstSeen)]);
  if (firstDay === null) return [];
  const today = areasByDay(events);
  return Array.from({ length: asOf - firstDay + 1 }, (_, index): SpreadPoint => {
    const day = firstDay + index;
    const twitched = recorded.get(day);
    const ever = areas.filter(({ firstSeen }) => firstSeen <= day);
    return {
      day,
      record: twitched === undefined ? "gap" : twitched ? "twitch" : "none",
      areasToday: twitched === undefined ? null : (today.get(day)?.size ?? 0),
      areasEver: ever.length,
      areasActive: activeAreas(events, ever, day)?.length ?? null,
      regionsTwitching: regionsOf(ever).size,
      regionsWeak: new Set(losses.filter(({ lostOn }) => lostOn <= day).map(({ region }) => region))
        .size,
    };
  });
}

function regionsOf(areas: readonly TwitchArea[]): ReadonlySet<string> {
  return new Set(areas.flatMap(({ area }) => SITES[area.site].region ?? []));
}

function areasByDay(events: readonly HistoryEvent[]): ReadonlyMap<Day, ReadonlySet<string>> {
  const byDay = new Map<Day, Set<string>>();
  for (const event of events) {
    if (event.kind !== "twitch") continue;
    byDay.set(event.day, (byDay.get(event.day) ?? new Set()).add(areaKey(event.area)));
  }
  return byDay;
}

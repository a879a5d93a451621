import { AREAS, type Area, type AreaKey, areaKey } from "@/lib/clinical/body/area";
import { type Day, latestDay } from "@/lib/clinical/calendar/day";
import {
  HOW_NOT_ASKED,
  type HowItWas,
  howItWas,
  type TwitchEvent,
} from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { effectiveEvents } from "@/lib/clinical/timeline/effective-events";
import { fold } from "@/lib/clinical/timeline/fold";
import type { TimelineThresholds } from "@/lib/clinical/timeline/thresholds";

/** What was reported of the last day with twitching, to be repeated with one tap. */
export type LastTwitching = HowItWas & {
  day: Day;
  /** Head to foot. */
  areas: readonly Area[];
};

/** A new place seen on one day only, and when. */
export type AskedArea = { area: Area; firstSeen: Day };

/** Null: no twitching was reported in the last `withinDays` days. */
export function lastTwitching(
  history: History,
  today: Day,
  withinDays: number,
): LastTwitching | null {
  const twitches = effectiveEvents(history, today).filter(
    (event): event is TwitchEvent => event.kind === "twitch" && event.day >= today - withinDays,
  );
  const day = latestDay(twitches.map((event) => event.day));
  if (day === null) return null;
  const onThatDay = twitches.filter((event) => event.day === day);
  const places = new Set<AreaKey>(onThatDay.map(({ area }) => areaKey(area)));
  const reported = onThatDay.find(({ duration }) => duration !== null);
  return {
    day,
    areas: AREAS.filter((area) => places.has(areaKey(area))),
    ...(reported === undefined ? HOW_NOT_ASKED : howItWas(reported)),
  };
}

/** New places that wait for a second day, and that the patient has not been asked about since. */
export function areasToAsk(
  history: History,
  today: Day,
  thresholds: TimelineThresholds,
): readonly AskedArea[] {
  const { areas } = fold(history, today, thresholds);
  const first = Math.min(...areas.map(({ seen }) => seen.first));
  const answered = new Set(
    effectiveEvents(history, today).flatMap((event) =>
      event.kind === "area-answer" ? [areaKey(event.area)] : [],
    ),
  );
  return areas
    .map(({ site, side, seen, confirmed }) => ({ area: { site, side }, seen, confirmed }))
    .filter(
      ({ area, seen, confirmed }) =>
        confirmed === null &&
        seen.first > first &&
        seen.first < today &&
        seen.first > today - thresholds.silenceConfirms &&
        !answered.has(areaKey(area)),
    )
    .map(({ area, seen }) => ({ area, firstSeen: seen.first }));
}

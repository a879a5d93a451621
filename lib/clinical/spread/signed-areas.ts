import { type Area, type AreaKey, areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";

/** Since when the patient calls an area weak, and thinner; null: never said. */
export type AreaSigns = { weakSince: Day | null; thinnerSince: Day | null };

export const NO_SIGNS: AreaSigns = { weakSince: null, thinnerSince: null };

/** The areas that were ever called weak or thinner, each since the earliest day given; without one, since the answer. */
export function signedAreas(
  events: readonly HistoryEvent[],
): ReadonlyMap<AreaKey, AreaSigns & { area: Area }> {
  const signed = new Map<AreaKey, AreaSigns & { area: Area }>();
  for (const event of events) {
    if (event.kind !== "answer" || event.value !== "yes") continue;
    const sign = SIGN_OF[event.question];
    if (sign === undefined) continue;
    for (const area of event.areas) {
      const key = areaKey(area);
      const known = signed.get(key) ?? { area, ...NO_SIGNS };
      const since = event.since ?? event.day;
      signed.set(key, { ...known, [sign]: Math.min(known[sign] ?? since, since) });
    }
  }
  return signed;
}

const SIGN_OF: Readonly<Record<string, keyof AreaSigns>> = {
  "feels-weak": "weakSince",
  wasting: "thinnerSince",
};

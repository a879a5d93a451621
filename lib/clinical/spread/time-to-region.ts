import { SITES } from "../body/site";
import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { type CannotSay, cannotSay } from "./cannot-say";
import { confirmedAreas } from "./confirmed-areas";
import { functionAskedDays, functionalLosses } from "./functional-loss";
import { recordedDays } from "./recorded-days";

/**
 * Whole days between two firsts. `at-least`: not reached by the last record. `at-most`: both were
 * there when recording began, so that only the told onset bounds it.
 */
export type Delay = { kind: "delay"; days: number; bound: "exact" | "at-least" | "at-most" };

/** From the first twitch (told onset or first entry, the earlier) to the second or third region, confirmed, as first seen. */
export function timeToRegion(
  events: readonly HistoryEvent[],
  asOf: Day,
  nth: 2 | 3,
): Delay | CannotSay {
  const firsts = firstDayOfRegions(
    confirmedAreas(events, asOf).flatMap(({ area, firstSeen }) => {
      const { region } = SITES[area.site];
      return region === null ? [] : { region, day: firstSeen };
    }),
  );
  const firstSeen = firsts[0];
  if (firstSeen === undefined) return cannotSay("no-twitch");
  const onset = events.flatMap((event) => (event.kind === "onset" ? event.onset : []));
  const start = Math.min(firstSeen, ...onset);
  const reached = firsts[nth - 1];
  if (reached === undefined) {
    return atLeast(Math.max(firstSeen, ...recordedDays(events).keys()) - start);
  }
  return {
    kind: "delay",
    days: reached - start,
    bound: reached === firstSeen ? "at-most" : "exact",
  };
}

/** From the first loss of function to the first loss in a second region. */
export function timeToSecondWeakRegion(events: readonly HistoryEvent[]): Delay | CannotSay {
  const [first, second] = firstDayOfRegions(
    functionalLosses(events).map(({ region, lostOn }) => ({ region, day: lostOn })),
  );
  if (first === undefined) return cannotSay("no-function-loss");
  if (second === undefined) return atLeast(Math.max(first, ...functionAskedDays(events)) - first);
  return { kind: "delay", days: second - first, bound: "exact" };
}

const atLeast = (days: number): Delay => ({ kind: "delay", days, bound: "at-least" });

/** The first day of each region, earliest first, of what is found earliest first. */
function firstDayOfRegions(found: readonly { region: string; day: Day }[]): readonly Day[] {
  const firsts = new Map<string, Day>();
  for (const { region, day } of found) if (!firsts.has(region)) firsts.set(region, day);
  return [...firsts.values()];
}

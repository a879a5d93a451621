import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import { confirmedAreas } from "../timeline/counting-areas";
import { allLosses } from "../timeline/losses";
import type { Timeline } from "../timeline/timeline";
import { type CannotSay, cannotSay } from "./cannot-say";
import { functionAskedDays } from "./function-asked";

/**
 * Whole days between two firsts. `at-least`: not reached by the last record. `at-most`: both were
 * there when recording began, so that only the reported onset bounds it.
 */
export type Delay = { kind: "delay"; days: number; bound: "exact" | "at-least" | "at-most" };

/** From the first twitch (reported onset or first entry, the earlier) to the second or third region, confirmed, as first seen. */
export function timeToRegion(
  timeline: Timeline,
  eyelidAlone: number,
  nth: 2 | 3,
): Delay | CannotSay {
  const firsts = firstDayOfRegions(
    confirmedAreas(timeline, eyelidAlone).flatMap(({ region, seen }) =>
      region === null ? [] : { region, day: seen.first },
    ),
  );
  const firstSeen = firsts[0];
  if (firstSeen === undefined) return cannotSay("no-twitch");
  const start = Math.min(firstSeen, timeline.onset ?? firstSeen);
  const reached = firsts[nth - 1];
  if (reached === undefined) {
    return atLeast(Math.max(firstSeen, timeline.recordedDays.at(-1) ?? firstSeen) - start);
  }
  return {
    kind: "delay",
    days: reached - start,
    bound: reached === firstSeen ? "at-most" : "exact",
  };
}

/** From the first loss of function to the first loss in a second region. */
export function timeToSecondWeakRegion(
  timeline: Timeline,
  events: readonly HistoryEvent[],
): Delay | CannotSay {
  const [first, second] = firstDayOfRegions(
    allLosses(timeline).map(({ region, lostOn }) => ({ region, day: lostOn })),
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

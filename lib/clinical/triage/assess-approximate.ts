import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { assess, type ClinicDays } from "./assess";
import type { Assessment } from "./assessment";
import { mostUrgentOf } from "./most-urgent-of";
import type { RuleSet } from "./rule";

/** The latest day that an event can have been on, by its id, where only a range is known; its `day` is the earliest. */
export type LatestDays = ReadonlyMap<string, Day>;

/**
 * The most urgent of the assessments with every approximate event as near as it can have been to one day, for each day
 * of their ranges. With one such event, or one range for all, that is every day that it can have been; with several
 * ranges it holds all at their earliest and all at their latest, but not every combination between them.
 */
export function assessApproximate(
  history: History,
  latest: LatestDays,
  ruleSet: RuleSet,
  asOf: Day,
  clinic: ClinicDays = {},
): Assessment {
  const [first = history, ...others] = choicesOf(history, latest);
  const assessed = (each: History) => assess(each, ruleSet, asOf, clinic);
  return mostUrgentOf([assessed(first), ...others.map(assessed)]);
}

/** The history with exact days, once for each day of the ranges. */
function choicesOf(history: History, latest: LatestDays): readonly History[] {
  if (latest.size === 0) return [history];
  const days = new Set<Day>();
  for (const { id, day } of history.events) {
    for (let each = day; each <= (latest.get(id) ?? day - 1); each += 1) days.add(each);
  }
  return [...days].map((near) => ({
    ...history,
    events: history.events.map((event) => {
      const last = latest.get(event.id);
      if (last === undefined) return event;
      return { ...event, day: Math.min(Math.max(near, event.day), last) };
    }),
  }));
}

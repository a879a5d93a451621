import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import { assess, type ClinicDays } from "./assess";
import type { Assessment } from "./assessment";
import { mostUrgentOf } from "./outcome/most-urgent-of";
import type { RuleSet } from "./rule";

/** The latest day that an event can have been on, by its id, where only a range is known; its `day` is the earliest. */
export type LatestDays = ReadonlyMap<string, Day>;

/**
 * The most urgent of the assessments with every approximate event as near as it can have been to one day, for each day
 * of their ranges, and with each of them alone at its earliest or latest while the others are at their other end. With
 * one such event, or one range for all, that is every day that it can have been; with several ranges it holds all at
 * their earliest and all at their latest, but not every combination between them.
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

/** The history with exact days, as often as is tried. */
function choicesOf(history: History, latest: LatestDays): readonly History[] {
  if (latest.size === 0) return [history];
  const onDays = (dayOf: (first: Day, last: Day, id: string) => Day): History => ({
    ...history,
    events: history.events.map((event) => {
      const last = latest.get(event.id);
      return last === undefined ? event : { ...event, day: dayOf(event.day, last, event.id) };
    }),
  });
  const near = daysOf(history, latest).map((day) =>
    onDays((first, last) => Math.min(Math.max(day, first), last)),
  );
  if (latest.size === 1) return near;
  const alone = [...latest.keys()].flatMap((each) => [
    onDays((first, last, id) => (id === each ? last : first)),
    onDays((first, last, id) => (id === each ? first : last)),
  ]);
  return [...near, ...alone];
}

/** Every day of the ranges, once. */
function daysOf({ events }: History, latest: LatestDays): readonly Day[] {
  const days = new Set<Day>();
  for (const { id, day } of events) {
    const last = latest.get(id) ?? day - 1;
    for (let each = day; each <= last; each += 1) days.add(each);
  }
  return [...days];
}

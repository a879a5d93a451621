import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { ITEMS, ROWS } from "@/lib/clinical/triage/rule";
import type { Answer, Compared } from "./answer";
import {
  areasInWindow,
  areasSeen,
  confirmedRegions,
  hasLaterArea,
  hasSaid,
  persistence,
  type Reported,
  reportedIn,
} from "./day-facts";

type Held = ReadonlyMap<Compared, Day>;
type NaiveRule = { rule: Compared; holds: (reported: Reported, day: Day, held: Held) => boolean };

const said = (question: string, value: string) => (reported: Reported, day: Day) =>
  hasSaid(reported, day, question, value);
const anyOf =
  (...conditions: readonly ((reported: Reported, day: Day) => boolean)[]) =>
  (reported: Reported, day: Day) =>
    conditions.some((condition) => condition(reported, day));
const isWeak = anyOf(
  said("task-grip", "yes"),
  said("task-stairs", "yes"),
  said("task-chair", "yes"),
);
const inTwoRegions = (reported: Reported, day: Day) =>
  confirmedRegions(areasSeen(reported, day)) >= 2;
const count = (held: Held, rules: readonly Compared[]) =>
  rules.filter((rule) => held.has(rule)).length;
const hasHard = (held: Held) => held.has("CL2") || held.has("CL3") || held.has("CL5");
const notTriedYet = (reported: Reported, day: Day) =>
  hasSaid(reported, day, "changes-tried", "not-yet") &&
  !hasSaid(reported, day, "changes-tried", "yes") &&
  !hasSaid(reported, day, "changes-tried", "unsure");

/** Rows and items come before what counts them. */
const RULES: readonly NaiveRule[] = [
  {
    rule: "RF1",
    holds: anyOf(
      (reported, day) =>
        hasSaid(reported, day, "spread", "yes") && areasSeen(reported, day).length > 0,
      (reported, day) => hasLaterArea(areasSeen(reported, day)),
      (reported, day) => areasInWindow(areasSeen(reported, day), day) >= 3,
      inTwoRegions,
    ),
  },
  { rule: "RF2", holds: said("wasting", "yes") },
  { rule: "RF3", holds: isWeak },
  { rule: "RF4", holds: (reported, day) => persistence(reported, day) >= 14 },
  {
    rule: "RF5",
    holds: anyOf(
      said("numb-tingle", "comes-and-goes"),
      said("numb-tingle", "constant"),
      said("coordination-change", "yes"),
    ),
  },
  {
    rule: "CL1",
    holds: (reported, day) => persistence(reported, day) >= 15 && !notTriedYet(reported, day),
  },
  { rule: "CL2", holds: said("wasting", "yes") },
  { rule: "CL3", holds: isWeak },
  { rule: "CL4", holds: inTwoRegions },
  {
    rule: "CL5",
    holds: anyOf(
      said("speech-change", "yes"),
      said("swallow-change", "yes"),
      said("coordination-change", "yes"),
    ),
  },
  { rule: "CL6", holds: said("family-history", "yes") },
  { rule: "RFC", holds: (_reported, _day, held) => count(held, ROWS) >= 2 },
  {
    rule: "CLR-hard",
    holds: (_reported, _day, held) => count(held, ITEMS) >= 2 && hasHard(held),
  },
  {
    rule: "CLR-soft",
    holds: (_reported, _day, held) => count(held, ITEMS) >= 2 && !hasHard(held),
  },
];

/** Every rule on every day, as anybody would write it first. */
export function byEveryDay(history: History, asOf: Day): Answer {
  const reported = reportedIn(history);
  const held = new Map<Compared, Day>();
  const firstDay = Math.min(...history.events.map(({ day }) => day));
  for (let day = firstDay; day <= asOf; day += 1) {
    for (const { rule, holds } of RULES) {
      if (holds(reported, day, held) && !held.has(rule)) held.set(rule, day);
    }
  }
  return Object.fromEntries(held);
}

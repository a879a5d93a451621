import { SOME } from "../../../history/question";
import { DAY_0, entry, type TestEvent } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes } from "./rule-case";

const NOT_YET = { "changes-tried": "not-yet" } as const;
const PLAN: TestEvent = { kind: "plan-started", day: DAY_0 };

function review(day: number, outcome: "no-change" | "worse" | "better"): TestEvent {
  return { kind: "plan-review", day: DAY_0 + day, outcome };
}

const zeros = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => entry(DAY_0 + from + index));

/** Routine, monitor and self-care. */
export const CALM_CASES: readonly RuleCase[] = [
  ruleCase(
    "no change on day 20 of the plan",
    {},
    { more: [PLAN, review(20, "no-change")], on: 20, shut: "R1" },
  ),
  ruleCase(
    "no change on day 21 of the plan",
    {},
    { more: [PLAN, review(21, "no-change")], on: 21, opens: "R1" },
  ),
  ruleCase(
    "no change on day 28 of the plan",
    {},
    { more: [PLAN, review(28, "no-change")], on: 28, opens: "R1" },
  ),
  ruleCase(
    "better on day 21 of the plan",
    {},
    { more: [PLAN, review(21, "better")], on: 21, shut: "R1 R8" },
  ),
  ruleCase(
    "worse on day 5 of the plan",
    {},
    { more: [PLAN, review(5, "worse")], on: 5, opens: "R8", shut: "R1" },
  ),
  ruleCase(
    "no change at a review without a plan, day 21",
    {},
    { more: [review(21, "no-change")], on: 21, opens: "R1" },
  ),
  ruleCase("felt weakness, tasks as before", yes("feels-weak"), { opens: "R2" }),
  ruleCase(
    "family and two weeks, changes not tried",
    { ...yes("family-history"), ...NOT_YET },
    { onset: 14, opens: "R3" },
  ),
  ruleCase(
    "family and 13 days, changes not tried",
    { ...yes("family-history"), ...NOT_YET },
    { onset: 13, shut: "R3" },
  ),
  ruleCase("family and two weeks, changes tried", yes("family-history"), { onset: 14, shut: "R3" }),
  ruleCase(
    "eyelid alone for 14 days",
    {},
    { onset: 14, places: ["eyelid:left"], shut: "R4 M1 M3", opens: "EY1 C1" },
  ),
  ruleCase("eyelid alone for 15 days", {}, { onset: 15, places: ["eyelid:left"], opens: "R4 M1" }),
  ruleCase(
    "eyelid and calf for 15 days",
    {},
    { onset: 15, places: ["eyelid:left", "calf:left"], shut: "R4" },
  ),
  ruleCase(
    "both eyelids for 15 days",
    {},
    { onset: 15, places: ["eyelid:left", "eyelid:right"], opens: "R4", shut: "S1" },
  ),
  ruleCase("eyes clamp shut", { "movement-kind": "eyes-clamp-shut" }, { opens: "R4" }),
  ...(["cramps", "stiffness"] as const).flatMap((question) => [
    ruleCase(`${question} 4`, { [question]: 4 }, { shut: "R5" }),
    ruleCase(`${question} 5`, { [question]: 5 }, { opens: "R5" }),
  ]),
  ruleCase("cramps of unknown strength", { cramps: SOME }, { shut: "R5" }),
  ruleCase("sweating", yes("sweating"), { opens: "R5" }),
  ruleCase("a medicine is suspected", yes("medicine-suspected"), { opens: "R6" }),
  ruleCase("a jerk", { "movement-kind": "jerk" }, { opens: "R7" }),
  ruleCase("a ripple", { "movement-kind": "ripple" }, { shut: "R7" }),
  ruleCase("getting worse", { course: "worse" }, { opens: "R8" }),
  ruleCase("the same", { course: "same" }, { shut: "R8" }),
  ruleCase("13 days", {}, { onset: 13, shut: "M1 M2", opens: "C1" }),
  ruleCase("14 days", {}, { onset: 14, opens: "M1", shut: "M2 C1" }),
  ruleCase("15 days", {}, { onset: 15, opens: "M1 M2" }),
  ruleCase("15 days, changes not tried", NOT_YET, { onset: 15, opens: "M1", shut: "M2" }),
  ruleCase(
    "15 days, changes not answered",
    { "changes-tried": null },
    { onset: 15, opens: "M1 M2" },
  ),
  ruleCase("day 14 comes by itself", {}, { onset: 0, on: 14, opens: "M1" }),
  ruleCase("day 13", {}, { onset: 0, on: 13, shut: "M1" }),
  ruleCase(
    "seven explicit zero days restart the clock",
    {},
    { onset: 3, more: [...zeros(1, 7), entry(DAY_0 + 9, "calf:left")], on: 22, shut: "M1" },
  ),
  ruleCase(
    "and day 14 after the restart",
    {},
    { onset: 3, more: [...zeros(1, 7), entry(DAY_0 + 9, "calf:left")], on: 23, opens: "M1" },
  ),
  ruleCase(
    "six explicit zero days restart nothing",
    {},
    { onset: 3, more: [...zeros(1, 6), entry(DAY_0 + 9, "calf:left")], on: 11, opens: "M1" },
  ),
  ruleCase("seven silent days restart nothing", {}, { onset: 3, on: 11, opens: "M1" }),
  ruleCase(
    "zero days with a gap restart nothing",
    {},
    { onset: 3, more: [...zeros(1, 3), ...zeros(5, 4)], on: 11, opens: "M1" },
  ),
  ruleCase("family alone", yes("family-history"), { opens: "M2" }),
  ruleCase("the harmless pattern, stated", {}, { opens: "C1", shut: "M3" }),
  ruleCase("does not come and go", { "comes-and-goes": "no" }, { opens: "M3", shut: "C1" }),
  ruleCase("coming and going not stated", { "comes-and-goes": null }, { opens: "M3", shut: "C1" }),
  ruleCase("not one small area", { "one-small-area": "no" }, { opens: "M3", shut: "C1" }),
  ruleCase("one small area unsure", { "one-small-area": "unsure" }, { opens: "M3", shut: "C1" }),
  ruleCase("course not stated", { course: null }, { opens: "M3", shut: "C1" }),
  ruleCase("comes and goes, and never stops", yes("never-stops"), { opens: "M3", shut: "C1" }),
  ...(["unsure", null] as const).map((kind) =>
    ruleCase(
      `the kind of movement ${kind ?? "not stated"}`,
      { "movement-kind": kind },
      { opens: "M3", shut: "C1" },
    ),
  ),
  ruleCase(
    "one small area, and two places reported",
    {},
    { places: ["calf:left", "calf:right"], opens: "M3", shut: "C1 S1" },
  ),
  ruleCase(
    "one small area, and a second place later",
    {},
    { more: [entry(DAY_0 + 2, "calf:right")], on: 2, opens: "M3", shut: "S1" },
  ),
  ruleCase(
    "an eyelid beside one small area",
    {},
    { places: ["eyelid:left", "calf:left"], opens: "C1", shut: "M3" },
  ),
  ruleCase("a ripple that comes and goes", { "movement-kind": "ripple" }, { opens: "M3" }),
  ruleCase("course better", { course: "better" }, { opens: "C1", shut: "M3" }),
  ruleCase(
    "no twitching at all",
    { twitching: "no", course: null },
    { onset: null, places: [], opens: "C1", shut: "M3" },
  ),
  ruleCase("a serious question not answered", { wasting: null }, { shut: "C1 M3" }),
  ruleCase("a routine finding is above", { course: "worse" }, { shut: "C1 M3 EY1" }),
  ruleCase("an urgent finding is above", { "task-grip": LONG_AGO }, { shut: "C1 M3 EY1" }),
];

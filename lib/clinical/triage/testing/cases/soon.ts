import type { AreaKey } from "../../../body/area";
import { DAY_0, entry, type TestEvent } from "../events";
import { type RuleCase, ruleCase, yes } from "./rule-case";

const NOT_YET = { "changes-tried": "not-yet" } as const;
const BOTH: readonly AreaKey[] = ["calf:left", "calf:right"];

function answered(day: number, value: "still-there" | "did-not-come-back"): TestEvent {
  return { kind: "area-answer", day: DAY_0 + day, area: { site: "calf", side: "right" }, value };
}

const at = (day: number, ...keys: readonly AreaKey[]) => entry(DAY_0 + day, ...keys);
export const SOON_CASES: readonly RuleCase[] = [
  ruleCase("spread ticked, one place", yes("spread"), { opens: "S1", shut: "S2" }),
  ruleCase("spread ticked, no place", yes("spread"), { places: [], shut: "S1 S2" }),
  ruleCase("spread ticked, two places of one region", yes("spread"), {
    places: ["forearm:left", "shoulder:left"],
    opens: "S1",
    shut: "S2",
  }),
  ruleCase("spread ticked, two places of two regions", yes("spread"), {
    places: ["forearm:left", "calf:left"],
    opens: "S1 S2",
  }),
  ruleCase("one area", {}, { shut: "S1 S2" }),
  ruleCase("all over", {}, { places: ["all-over:midline"], opens: "S1 S2" }),
  ruleCase("both calves from the start", {}, { places: BOTH, on: 20, shut: "S1 S2" }),
  ruleCase(
    "three areas from the start",
    {},
    { places: [...BOTH, "thigh:left"], opens: "S1", shut: "S2" },
  ),
  ruleCase(
    "calf and forearm from the start",
    {},
    { places: ["calf:left", "forearm:left"], opens: "S1 S2" },
  ),
  ruleCase(
    "forearm and shoulder from the start",
    {},
    { places: ["forearm:left", "shoulder:left"], shut: "S1 S2" },
  ),
  ruleCase("a second area on one day", {}, { more: [at(5, "calf:right")], on: 11, shut: "S1" }),
  ruleCase(
    "a second area on one day, and 7 days of silence",
    {},
    { more: [at(5, "calf:right")], on: 12, opens: "S1" },
  ),
  ruleCase(
    "a second area on one day, and 4 of 7 days recorded without it",
    {},
    {
      more: [at(5, "calf:right"), ...[6, 7, 8, 12].map((day) => at(day, "calf:left"))],
      on: 12,
      opens: "S1",
    },
  ),
  ruleCase(
    "a second area on one day, and 5 of 7 days recorded without it",
    {},
    {
      more: [at(5, "calf:right"), ...[6, 7, 8, 9, 12].map((day) => at(day, "calf:left"))],
      on: 30,
      shut: "S1",
    },
  ),
  ruleCase(
    "a second area on two days",
    {},
    { more: [at(5, "calf:right"), at(6, "calf:right")], on: 6, opens: "S1" },
  ),
  ruleCase(
    "a second area that did not come back",
    {},
    { more: [at(5, "calf:right"), answered(6, "did-not-come-back")], on: 30, shut: "S1" },
  ),
  ruleCase(
    "a second area that is still there",
    {},
    { more: [at(5, "calf:right"), answered(6, "still-there")], on: 6, opens: "S1" },
  ),
  ruleCase(
    "denied, and seen again 14 days after",
    {},
    {
      more: [at(5, "calf:right"), answered(6, "did-not-come-back"), at(19, "calf:right")],
      on: 19,
      opens: "S1",
    },
  ),
  ruleCase(
    "denied, and seen again 15 days after",
    {},
    {
      more: [at(5, "calf:right"), answered(6, "did-not-come-back"), at(20, "calf:right")],
      on: 20,
      shut: "S1",
    },
  ),
  ruleCase(
    "three areas in 28 days, unconfirmed",
    {},
    { more: [at(27, "calf:right", "thigh:left")], on: 27, opens: "S1" },
  ),
  ruleCase(
    "three areas in 29 days, unconfirmed",
    {},
    { more: [at(28, "calf:right", "thigh:left")], on: 28, shut: "S1" },
  ),
  ruleCase(
    "a side that was not known, then is",
    {},
    { places: ["calf:unsure"], more: [at(3, "calf:left"), at(4, "calf:left")], on: 20, shut: "S1" },
  ),
  ruleCase(
    "a side that was not known, then both",
    {},
    {
      places: ["calf:unsure"],
      more: [at(3, "calf:left"), at(4, "calf:right"), at(5, "calf:right")],
      on: 5,
      opens: "S1",
    },
  ),
  ruleCase(
    "eyelid, then calf",
    {},
    {
      places: ["eyelid:left"],
      more: [at(5, "calf:right"), at(6, "calf:right")],
      on: 14,
      shut: "S1",
    },
  ),
  ruleCase(
    "eyelid for 15 days, then it counts beside the calf",
    {},
    {
      onset: 0,
      places: ["eyelid:left"],
      more: [at(5, "calf:right"), at(6, "calf:right"), at(15, "eyelid:left")],
      on: 15,
      opens: "S1 S2",
    },
  ),
  ruleCase(
    "eyelid seen until day 14, beside a calf",
    {},
    {
      onset: 0,
      places: ["eyelid:left"],
      more: [at(5, "calf:right"), at(6, "calf:right"), at(14, "eyelid:left")],
      on: 20,
      shut: "S1 S2",
    },
  ),
  ruleCase(
    "one eyelid, then the other: one area while nothing else twitches",
    {},
    {
      onset: 3,
      places: ["eyelid:left"],
      more: [at(5, "eyelid:right"), at(6, "eyelid:right")],
      on: 30,
      shut: "S1",
    },
  ),
  ruleCase("two soft items", yes("family-history", "spread"), {
    places: ["calf:left", "forearm:left"],
    opens: "S3",
  }),
  ruleCase("one soft item", yes("family-history"), { shut: "S3" }),
  ruleCase("more than two weeks and family", yes("family-history"), { onset: 15, opens: "S3" }),
  ruleCase("exactly two weeks and family", yes("family-history"), { onset: 14, shut: "S3" }),
  ruleCase(
    "more than two weeks and family, changes not tried yet",
    { ...yes("family-history"), ...NOT_YET },
    { onset: 15, shut: "S3", opens: "R3" },
  ),
  ruleCase(
    "more than two weeks and family, changes unsure",
    { ...yes("family-history"), "changes-tried": "unsure" },
    { onset: 15, opens: "S3" },
  ),
  ruleCase("felt weakness, 13 days, both sides", yes("feels-weak"), {
    onset: 13,
    places: BOTH,
    shut: "S4",
  }),
  ruleCase("felt weakness, 14 days, both sides", yes("feels-weak"), {
    onset: 14,
    places: BOTH,
    opens: "S4",
  }),
  ruleCase("felt weakness, 3 days, one side", yes("feels-weak"), { opens: "S4" }),
  ruleCase("felt weakness, 13 days, one eyelid alone", yes("feels-weak"), {
    onset: 13,
    places: ["eyelid:left"],
    opens: "R2",
    shut: "S4",
  }),
  ruleCase("felt weakness, 14 days, one eyelid alone", yes("feels-weak"), {
    onset: 14,
    places: ["eyelid:left"],
    opens: "S4",
  }),
  ruleCase("felt weakness, one eyelid and the calf of that side", yes("feels-weak"), {
    places: ["eyelid:left", "calf:left"],
    opens: "S4",
  }),
  ruleCase("felt weakness, 3 days, the midline", yes("feels-weak"), {
    places: ["tongue:midline"],
    shut: "S4",
  }),
  ruleCase("felt weakness, right on 3 of 4 sided days", yes("feels-weak"), {
    onset: 0,
    places: BOTH,
    more: [at(1, "calf:right"), at(2, "calf:right")],
    on: 2,
    shut: "S4",
  }),
  ruleCase("felt weakness, right on 4 of 5 sided days", yes("feels-weak"), {
    onset: 0,
    places: BOTH,
    more: [at(1, "calf:right"), at(2, "calf:right"), at(3, "calf:right")],
    on: 3,
    opens: "S4",
  }),
  ruleCase("felt weakness, right on 3 and left on 2 days", yes("feels-weak"), {
    onset: 0,
    places: BOTH,
    more: [at(1, ...BOTH), at(2, "calf:right")],
    on: 2,
    shut: "S4",
  }),
  ruleCase("felt weakness, right on 3 and left on 1 of the latest 28 days", yes("feels-weak"), {
    onset: 0,
    places: BOTH,
    more: [at(1, "calf:right"), at(2, "calf:right")],
    on: 2,
    shut: "S4",
  }),
];

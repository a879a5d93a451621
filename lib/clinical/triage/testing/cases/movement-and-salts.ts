import type { AreaKey } from "../../../body/area";
import { type Answers, answer, DAY_0, entry } from "../events";
import { type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const JERK: Answers = { "movement-kind": "jerk" };
const TWO: readonly AreaKey[] = ["calf:left", "forearm:left"];
const ONE: readonly AreaKey[] = ["calf:left", "thigh:left"];
const at = (day: number, ...keys: readonly AreaKey[]) => entry(DAY_0 + day, ...keys);

const JERKS: readonly RuleCase[] = [
  ruleCase("jerks, two regions", JERK, { places: TWO, opens: "U14 R7", shut: "I13" }),
  ruleCase("jerks, two places of one region", JERK, { places: ONE, opens: "R7", shut: "U14" }),
  ruleCase("flickers, two regions", {}, { places: TWO, shut: "U14" }),
  ruleCase("jerks, two regions, onset not known", JERK, {
    onset: null,
    places: TWO,
    opens: "U14",
  }),
  ruleCase("jerks, the second region joins a year later", JERK, {
    onset: 365,
    more: [at(40, "calf:left", "forearm:left")],
    on: 40,
    opens: "U14",
  }),
  ruleCase("jerks, the two regions 14 days apart", JERK, {
    onset: 365,
    more: [at(14, "forearm:left")],
    on: 14,
    opens: "U14",
  }),
  ruleCase("jerks, the two regions 15 days apart", JERK, {
    onset: 365,
    more: [at(15, "forearm:left")],
    on: 15,
    shut: "U14",
  }),
  ruleCase("jerks reported first, both regions long known and seen again after 14 days", JERK, {
    onset: 365,
    more: [at(15, "forearm:left"), at(40, "calf:left", "forearm:left")],
    on: 40,
    shut: "U14",
  }),
  ruleCase(
    "jerks reported once both regions were long known",
    {},
    {
      onset: 365,
      places: TWO,
      more: [at(30, ...TWO), answer(DAY_0 + 30, "movement-kind", "jerk")],
      on: 30,
      opens: "U14",
    },
  ),
  ...(["medicine-change", "exposure"] as const).flatMap((question) => [
    ruleCase(
      `jerks, two regions, ${question} 56 days ago`,
      { ...JERK, [question]: yesSince(56) },
      {
        places: TWO,
        opens: "I13 U14",
      },
    ),
    ruleCase(
      `jerks, two regions, ${question} 57 days ago`,
      { ...JERK, [question]: yesSince(57) },
      {
        places: TWO,
        opens: "U14",
        shut: "I13",
      },
    ),
    ruleCase(
      `jerks, two regions, ${question} undated`,
      { ...JERK, ...yes(question) },
      {
        places: TWO,
        opens: "I13",
      },
    ),
    ruleCase(
      `jerks, one region, ${question}`,
      { ...JERK, ...yes(question) },
      {
        places: ONE,
        shut: "I13 U14",
      },
    ),
  ]),
  ruleCase(
    "jerks, one region, a medicine",
    { ...JERK, ...yes("medicine-change") },
    {
      opens: "S10 R7",
      shut: "I13",
    },
  ),
  ruleCase("in the way 10 of 10", { interference: 10 }, { opens: "U15 S6" }),
  ruleCase("in the way 9 of 10", { interference: 9 }, { opens: "S6", shut: "U15" }),
];

const SALTS: readonly RuleCase[] = [
  ruleCase("a day of vomiting, and twitching", yes("fluid-loss"), { opens: "R9", shut: "I10 C1" }),
  ruleCase(
    "a day of vomiting, no twitching",
    { ...yes("fluid-loss"), twitching: "no" },
    {
      onset: null,
      places: [],
      shut: "R9",
    },
  ),
  ruleCase("a racing heart alone", yes("palpitations"), { opens: "R9", shut: "I10" }),
  ruleCase(
    "a racing heart alone, no twitching",
    { ...yes("palpitations"), twitching: "no" },
    {
      onset: null,
      places: [],
      opens: "R9",
    },
  ),
  ruleCase("a day of vomiting, and a racing heart", yes("fluid-loss", "palpitations"), {
    opens: "I10",
    shut: "R9",
  }),
];

export const MOVEMENT_AND_SALT_CASES: readonly RuleCase[] = [...JERKS, ...SALTS];

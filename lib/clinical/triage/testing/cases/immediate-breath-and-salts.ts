import { SOME } from "../../../history/question";
import { type Answers, answer, DAY_0 } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const SLOW = { "weakness-speed": "weeks" } as const;
const LIFTING: Answers = { "task-lifting": LONG_AGO, ...SLOW };
const MOVING: Answers = {
  breathlessness: { value: "moving", since: DAY_0 - 60 },
  "breathlessness-new": "yes",
};

export const IMMEDIATE_CASES_OF_BREATH_AND_SALTS: readonly RuleCase[] = [
  ...(
    ["speech-change", "swallow-change", "face-weak", "double-vision", "lid-droop"] as const
  ).flatMap((question) => [
    ruleCase(`${question} for 14 days`, { [question]: yesSince(14) }, { opens: "I9" }),
    ruleCase(`${question} for 15 days`, { [question]: yesSince(15) }, { shut: "I9" }),
    ruleCase(`${question} without a date`, { [question]: "yes" }, { shut: "I9" }),
  ]),
  ...(
    [
      ["cramps", 1],
      ["cramps", SOME],
      ["numb-tingle", "comes-and-goes"],
      ["numb-tingle", "constant"],
      ["feels-weak", "yes"],
      ["task-grip", "yes"],
      ["movement-kind", "jerk"],
      ["palpitations", "yes"],
      ["spasm-fit-or-heartbeat", "unsure"],
    ] as const
  ).map(([question, value]) =>
    ruleCase(
      `vomiting and ${question} ${value}`,
      { "fluid-loss": "yes", [question]: value },
      { opens: "I10" },
    ),
  ),
  ruleCase("vomiting alone", yes("fluid-loss"), { shut: "I10" }),
  ruleCase("cramps 14 days after vomiting", yes("fluid-loss"), {
    more: [answer(DAY_0 + 14, "cramps", 3)],
    on: 14,
    opens: "I10",
  }),
  ruleCase("cramps 15 days after vomiting", yes("fluid-loss"), {
    more: [answer(DAY_0 + 15, "cramps", 3)],
    on: 15,
    shut: "I10",
  }),
  ruleCase("pregnant and weak", { ...yes("pregnant"), ...LIFTING }, { opens: "I11" }),
  ruleCase(
    "after birth and breathless",
    { ...yes("birth-within-six-weeks"), ...MOVING },
    { opens: "I11" },
  ),
  ruleCase(
    "pregnant and a passing breath, new",
    {
      ...yes("pregnant", "breathlessness-new"),
      breathlessness: { value: "passing", since: DAY_0 - 60 },
    },
    { opens: "I11", shut: "I8" },
  ),
  ruleCase(
    "pregnant and breathless lying flat, not new",
    { ...yes("pregnant"), breathlessness: "lying-flat-or-at-rest", "breathlessness-new": "no" },
    { opens: "I11", shut: "E02" },
  ),
  ruleCase(
    "pregnant and spasm",
    { ...yes("pregnant"), "spasm-fit-or-heartbeat": "unsure" },
    { opens: "I11" },
  ),
  ruleCase("pregnant and bladder", yes("pregnant", "bladder-change"), { opens: "I11" }),
  ruleCase("pregnant and saddle numbness", yes("pregnant", "saddle-numbness"), { opens: "I11" }),
  ruleCase("pregnant alone", yes("pregnant"), { shut: "I11" }),
  ruleCase(
    "both sides weak for 14 days, worsening not reported",
    { "task-grip": yesSince(14), "weakness-sides": "both-sides" },
    { opens: "I12" },
  ),
  ruleCase(
    "both sides weak for 15 days, worsening not reported",
    { "task-grip": yesSince(15), "weakness-sides": "both-sides" },
    { shut: "I12" },
  ),
  ruleCase(
    "weak for 14 days over weeks, not sure on which side",
    { "task-grip": yesSince(14), "weakness-sides": "unsure", ...SLOW },
    { opens: "I12", shut: "I6" },
  ),
  ruleCase(
    "both sides weak for 14 days, worse",
    { "task-grip": yesSince(14), "weakness-sides": "both-sides", "weakness-course": "worse" },
    { shut: "I12", opens: "E05" },
  ),
  ruleCase(
    "one side weak for 14 days",
    { "task-grip": yesSince(14), "weakness-sides": "one-side", ...SLOW },
    { shut: "I12" },
  ),
];

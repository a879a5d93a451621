import { LONG_AGO, type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const CANCER_AND_SPINE = yes("cancer", "spine-pain");

/** What no emergency question was answered with, and the details of other answers say. */
export const EMERGENCY_CASES_FROM_DETAILS: readonly RuleCase[] = [
  ...(
    [
      ["coordination-change", LONG_AGO],
      ["task-stairs", LONG_AGO],
      ["numb-tingle", "constant"],
    ] as const
  ).flatMap(([question, value]) => [
    ruleCase(
      `cancer, new spine pain and ${question}`,
      { ...CANCER_AND_SPINE, [question]: value },
      { opens: "E09" },
    ),
    ruleCase(
      `new spine pain and ${question}, no cancer`,
      { ...yes("spine-pain"), [question]: value },
      { shut: "E09" },
    ),
    ruleCase(
      `cancer and ${question}, no spine pain`,
      { ...yes("cancer"), [question]: value },
      { shut: "E09" },
    ),
  ]),
  ruleCase("cancer and new spine pain alone", CANCER_AND_SPINE, { shut: "E09" }),
  ...(["minutes", "hours", "woke-with-it"] as const).map((speed) =>
    ruleCase(
      `a lid that droops, ${speed}`,
      { "lid-droop": yesSince(1), "bulbar-speed": speed },
      { opens: "E04" },
    ),
  ),
  ruleCase(
    "a lid that droops, over days",
    { "lid-droop": yesSince(1), "bulbar-speed": "days" },
    { shut: "E04" },
  ),
];

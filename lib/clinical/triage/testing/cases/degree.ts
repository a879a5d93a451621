import { type Answers, DAY_0 } from "../events";
import { LONG_AGO, type RuleCase, ruleCase } from "./rule-case";

const SLOW = { "weakness-speed": "weeks", "weakness-sides": "one-side" } as const;
const GRIP: Answers = { "task-grip": LONG_AGO, ...SLOW };
const STAIRS: Answers = { "task-stairs": LONG_AGO, ...SLOW };
const LONGER: Answers = { "weakness-speed": "longer" };

function notAtAll(daysAgo: number | null): { value: "not-at-all"; since?: number } {
  return { value: "not-at-all", ...(daysAgo !== null && { since: DAY_0 - daysAgo }) };
}

/** Neither leg can climb stairs, since so many days; null: nobody said since when. */
function bothLegs(daysAgo: number | null): Answers {
  return { ...STAIRS, "stairs-degree": notAtAll(daysAgo), "stairs-legs": "both" };
}

/** How bad it is: a task that is newly hard can still be done, or cannot be done at all. */
export const CASES_OF_DEGREE: readonly RuleCase[] = [
  ruleCase(
    "walking newly hard",
    { "task-walking": LONG_AGO, ...SLOW },
    { opens: "U1", shut: "I14" },
  ),
  ruleCase(
    "gripping newly hard, with effort",
    { ...GRIP, "grip-degree": "with-effort" },
    { opens: "U1", shut: "I14 E05" },
  ),
  ruleCase(
    "gripping not at all since 14 days",
    { ...GRIP, "grip-degree": notAtAll(14) },
    { opens: "I14 U1", shut: "E05" },
  ),
  ruleCase(
    "gripping not at all since 15 days",
    { ...GRIP, "grip-degree": notAtAll(15) },
    { opens: "U1", shut: "I14 E05" },
  ),
  ruleCase(
    "gripping not at all, undated",
    { ...GRIP, "grip-degree": notAtAll(null) },
    { opens: "I14" },
  ),
  ruleCase(
    "gripping not at all, undated, come on over a longer time",
    { ...GRIP, ...LONGER, "grip-degree": notAtAll(null) },
    { opens: "U1", shut: "I14 E05" },
  ),
  ruleCase(
    "gripping not at all since 3 days, come on over a longer time: the date says more",
    { ...GRIP, ...LONGER, "grip-degree": notAtAll(3) },
    { opens: "I14" },
  ),
  ruleCase(
    "whether gripping still works not sure",
    { ...GRIP, "grip-degree": "unsure" },
    {
      opens: "U1",
      shut: "I14",
    },
  ),
  ruleCase("a degree of what is not hard", { "grip-degree": notAtAll(3) }, { shut: "I14 U1" }),
  ruleCase("neither leg, undated", bothLegs(null), { opens: "E05 I14" }),
  ruleCase(
    "neither leg since 28 days, and better",
    { ...bothLegs(28), "weakness-course": "better" },
    {
      opens: "E05",
      shut: "I14",
    },
  ),
  ruleCase("neither leg since 29 days", bothLegs(29), { opens: "I14", shut: "E05" }),
  ruleCase(
    "neither leg, undated, come on over a longer time",
    { ...bothLegs(null), ...LONGER },
    {
      opens: "I14",
      shut: "E05",
    },
  ),
  ruleCase(
    "the left leg with stairs, the right one with walking",
    {
      ...STAIRS,
      "stairs-degree": notAtAll(40),
      "stairs-legs": "left",
      "task-walking": LONG_AGO,
      "walking-degree": notAtAll(20),
      "walking-legs": "right",
    },
    { opens: "E05" },
  ),
  ruleCase(
    "one leg since 20 days",
    { ...STAIRS, "stairs-degree": notAtAll(20), "stairs-legs": "left" },
    { opens: "U1", shut: "E05 I14" },
  ),
  ruleCase(
    "not sure which leg, undated",
    { ...STAIRS, "stairs-degree": notAtAll(null), "stairs-legs": "unsure" },
    { opens: "I14", shut: "E05" },
  ),
];

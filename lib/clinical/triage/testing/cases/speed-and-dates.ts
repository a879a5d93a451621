import { type Answers, answer, DAY_0 } from "../events";
import { type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const BOTH_WORSE: Answers = { "weakness-sides": "both-sides", "weakness-course": "worse" };
const TWO = yes("task-grip", "task-stairs");

/** A stated speed bounds a loss without a date: what came on over a longer time is in no window. */
export const SPEED_CASES: readonly RuleCase[] = [
  ruleCase(
    "both sides, no date, over a longer time",
    { ...yes("task-chair"), ...BOTH_WORSE, "weakness-speed": "longer" },
    { opens: "U1", shut: "E05 I12" },
  ),
  ruleCase(
    "both sides, no date, over weeks",
    { ...yes("task-chair"), ...BOTH_WORSE, "weakness-speed": "weeks" },
    { opens: "E05" },
  ),
  ruleCase(
    "both sides, no date, nothing said of the speed",
    { ...yes("task-chair"), ...BOTH_WORSE },
    {
      opens: "E05",
    },
  ),
  ruleCase(
    "both sides, 28 days ago, over a longer time",
    { "task-chair": yesSince(28), ...BOTH_WORSE, "weakness-speed": "longer" },
    { opens: "E05" },
  ),
  ruleCase(
    "both sides, 29 days ago, over a longer time",
    { "task-chair": yesSince(29), ...BOTH_WORSE, "weakness-speed": "longer" },
    { opens: "U1", shut: "E05" },
  ),
  ruleCase(
    "both sides, no date, course the same, over a longer time",
    { ...yes("task-chair"), "weakness-sides": "both-sides", "weakness-speed": "longer" },
    { opens: "U1", shut: "I12" },
  ),
  ruleCase(
    "two tasks, no date, over a longer time",
    { ...TWO, "weakness-speed": "longer" },
    {
      opens: "U1",
      shut: "I7 U6",
    },
  ),
  ruleCase(
    "two tasks, no date, over weeks",
    { ...TWO, "weakness-speed": "weeks" },
    {
      opens: "I7",
    },
  ),
  ruleCase("two tasks, no date, first over weeks, then over a longer time", TWO, {
    more: [
      answer(DAY_0 + 1, "weakness-speed", "weeks"),
      answer(DAY_0 + 2, "weakness-speed", "longer"),
    ],
    on: 2,
    opens: "I7",
  }),
];

import type { QuestionId } from "../../../history/question";
import { EMERGENCY_CASES_FROM_DETAILS } from "./emergency-from-details";
import { LONG_AGO, type RuleCase, ruleCase, yesSince } from "./rule-case";

export const EMERGENCY_QUESTIONS: readonly (readonly [string, QuestionId])[] = [
  ["E01", "severe-breathing"],
  ["E02", "breathless-at-rest"],
  ["E03", "cannot-swallow"],
  ["E04", "sudden-weakness"],
  ["E05", "both-sides-weaker"],
  ["E06", "numbness-spreading"],
  ["E07", "limb-weak-within-days"],
  ["E08", "saddle-numbness"],
  ["E08", "bladder-change"],
  ["E09", "walking-worse-with-spine-pain"],
  ["E10", "spasm-fit-or-heartbeat"],
  ["E11", "drug-or-poison-reaction"],
  ["E12", "dark-urine"],
  ["E13", "fever-or-lockjaw"],
  ["E14", "self-harm"],
  ["E15", "sudden-confusion"],
  ["E16", "recent-slur-face-or-vision"],
];

const asked = EMERGENCY_QUESTIONS.flatMap(([rule, question]) => [
  ruleCase(`${question} yes`, { [question]: "yes" }, { opens: rule }),
  ruleCase(`${question} unsure`, { [question]: "unsure" }, { opens: rule }),
  ruleCase(`${question} no`, { [question]: "no" }, { shut: rule }),
]);

export const EMERGENCY_CASES: readonly RuleCase[] = [
  ...asked,
  ...EMERGENCY_CASES_FROM_DETAILS,
  ruleCase(
    "weakness that came within hours",
    { "task-grip": "yes", "weakness-speed": "hours" },
    { opens: "E04" },
  ),
  ruleCase(
    "weakness that came within minutes",
    { "task-grip": "yes", "weakness-speed": "minutes" },
    { opens: "E04" },
  ),
  ruleCase(
    "woke with weakness",
    { "task-grip": "yes", "weakness-speed": "woke-with-it" },
    { opens: "E04" },
  ),
  ruleCase(
    "weakness that came within days",
    { "task-grip": "yes", "weakness-speed": "days" },
    { shut: "E04" },
  ),
  ruleCase(
    "sudden weakness 28 days ago",
    { "task-grip": yesSince(28), "weakness-speed": "hours" },
    { opens: "E04" },
  ),
  ruleCase(
    "sudden weakness 29 days ago",
    { "task-grip": yesSince(29), "weakness-speed": "hours" },
    { shut: "E04" },
  ),
  ruleCase(
    "speech that changed within minutes",
    { "speech-change": "yes", "bulbar-speed": "minutes" },
    { opens: "E04" },
  ),
  ruleCase(
    "face weak on waking",
    { "face-weak": "yes", "bulbar-speed": "woke-with-it" },
    { opens: "E04" },
  ),
  ruleCase(
    "double vision within hours",
    { "double-vision": "yes", "bulbar-speed": "hours" },
    { opens: "E04" },
  ),
  ruleCase(
    "swallowing that changed over days",
    { "swallow-change": "yes", "bulbar-speed": "days" },
    { shut: "E04" },
  ),
  ruleCase(
    "speech that changed suddenly 28 days ago",
    { "speech-change": yesSince(28), "bulbar-speed": "hours" },
    { opens: "E04" },
  ),
  ruleCase(
    "speech that changed suddenly 29 days ago",
    { "speech-change": yesSince(29), "bulbar-speed": "hours" },
    { shut: "E04" },
  ),
  ...(["worse", "unsure"] as const).map((course) =>
    ruleCase(
      `both sides weaker for 28 days, ${course}`,
      { "task-stairs": yesSince(28), "weakness-sides": "both-sides", "weakness-course": course },
      { opens: "E05" },
    ),
  ),
  ruleCase(
    "both sides weaker for 29 days, worse",
    { "task-stairs": yesSince(29), "weakness-sides": "both-sides", "weakness-course": "worse" },
    { shut: "E05" },
  ),
  ruleCase(
    "both sides weaker, no date, worse",
    { "task-stairs": "yes", "weakness-sides": "both-sides", "weakness-course": "worse" },
    { opens: "E05" },
  ),
  ruleCase(
    "both sides weaker for 10 days, same",
    { "task-stairs": yesSince(10), "weakness-sides": "both-sides", "weakness-course": "same" },
    { shut: "E05" },
  ),
  ruleCase(
    "one side weaker for 10 days, worse",
    { "task-stairs": yesSince(10), "weakness-sides": "one-side", "weakness-course": "worse" },
    { shut: "E05" },
  ),
  ruleCase(
    "one limb weak over days, 3 days ago",
    { "task-grip": yesSince(3), "weakness-sides": "one-side", "weakness-speed": "days" },
    { opens: "E07" },
  ),
  ruleCase(
    "one limb weak over days, 4 days ago",
    { "task-grip": yesSince(4), "weakness-sides": "one-side", "weakness-speed": "days" },
    { shut: "E07" },
  ),
  ...(["days", "unsure"] as const).map((speed) =>
    ruleCase(
      `weak since 3 days, not sure on which side, speed ${speed}`,
      { "task-grip": yesSince(3), "weakness-sides": "unsure", "weakness-speed": speed },
      { opens: "E07" },
    ),
  ),
  ruleCase(
    "one limb weak since 3 days, not sure how fast",
    { "task-grip": yesSince(3), "weakness-sides": "one-side", "weakness-speed": "unsure" },
    { opens: "E07" },
  ),
  ruleCase(
    "one limb weak since 4 days, not sure how fast",
    { "task-grip": yesSince(4), "weakness-sides": "one-side", "weakness-speed": "unsure" },
    { shut: "E07", opens: "I6" },
  ),
  ruleCase(
    "worse for 28 days, not sure on which side",
    { "task-stairs": yesSince(28), "weakness-sides": "unsure", "weakness-course": "worse" },
    { opens: "E05" },
  ),
  ruleCase(
    "worse for 29 days, not sure on which side",
    { "task-stairs": yesSince(29), "weakness-sides": "unsure", "weakness-course": "worse" },
    { shut: "E05" },
  ),
  ruleCase(
    "both sides weak over days, 3 days ago",
    { "task-grip": yesSince(3), "weakness-sides": "both-sides", "weakness-speed": "days" },
    { shut: "E07" },
  ),
  ...(["speech-change", "face-weak", "double-vision"] as const).flatMap((question) => [
    ruleCase(
      `${question} 3 days ago, still there`,
      { [question]: yesSince(3), "bulbar-still-there": "yes" },
      { opens: "E16" },
    ),
    ruleCase(
      `${question} 3 days ago, nobody asked whether still there`,
      { [question]: yesSince(3) },
      { opens: "E16" },
    ),
    ruleCase(
      `${question} 3 days ago, gone`,
      { [question]: yesSince(3), "bulbar-still-there": "no" },
      { shut: "E16" },
    ),
    ruleCase(
      `${question} 4 days ago`,
      { [question]: yesSince(4), "bulbar-still-there": "yes" },
      { shut: "E16" },
    ),
  ]),
  ruleCase("swallowing changed 3 days ago", { "swallow-change": yesSince(3) }, { shut: "E16" }),
  ruleCase(
    "weak for long, slowly",
    { "task-grip": LONG_AGO, "weakness-speed": "weeks" },
    { shut: "E04 E05 E07" },
  ),
];

import { type Answers, answer, DAY_0, type TestEvent } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const SLOW = { "weakness-speed": "weeks" } as const;
const LIFTING: Answers = { "task-lifting": LONG_AGO, ...SLOW };
const SPEECH: Answers = { "speech-change": LONG_AGO };
const MOVING: Answers = {
  breathlessness: { value: "moving", since: DAY_0 - 60 },
  "breathlessness-new": "yes",
};

function exam(day: number, mrc: number): TestEvent {
  return { kind: "examination", day: DAY_0 + day, muscle: "biceps", side: "right", mrc };
}

export const IMMEDIATE_CASES: readonly RuleCase[] = [
  ruleCase("wasting", yes("wasting"), { opens: "I1" }),
  ruleCase("wasting not sure", { wasting: "unsure" }, { shut: "I1" }),
  ruleCase("an arm task and a leg task", { ...LIFTING, "task-stairs": LONG_AGO }, { opens: "I2" }),
  ruleCase("two arm tasks", { ...LIFTING, "task-grip": LONG_AGO }, { shut: "I2" }),
  ruleCase("an arm task and speech", { ...LIFTING, ...SPEECH }, { opens: "I2" }),
  ruleCase(
    "felt weakness whose task list stays blank, and speech",
    { ...SPEECH, "feels-weak": "yes", "task-grip": null },
    { on: 7, opens: "I2 U1" },
  ),
  ruleCase("speech alone", SPEECH, { shut: "I2 I3 I4 I9" }),
  ruleCase(
    "speech and weight loss of 5 percent",
    { ...SPEECH, "weight-loss": "five-percent-or-more" },
    { opens: "I3" },
  ),
  ruleCase("speech and some weight loss", { ...SPEECH, "weight-loss": "some" }, { shut: "I3" }),
  ruleCase(
    "swallowing and choking twice a week",
    { "swallow-change": LONG_AGO, ...yes("choking-twice-a-week") },
    { opens: "I3" },
  ),
  ruleCase(
    "swallowing and a chest infection",
    { "swallow-change": LONG_AGO, ...yes("chest-infection") },
    { opens: "I3" },
  ),
  ruleCase("lost task and breathless when moving", { ...LIFTING, ...MOVING }, { opens: "I4 I8" }),
  ...(["morning-headache", "unrefreshing-sleep", "weak-cough"] as const).flatMap((question) => [
    ruleCase(`lost task and ${question}`, { ...LIFTING, ...yes(question) }, { opens: "I4" }),
    ruleCase(`${question} alone`, yes(question), { shut: "I4" }),
  ]),
  ruleCase("speech and a weak cough", { ...SPEECH, ...yes("weak-cough") }, { opens: "I4" }),
  ruleCase("head hard to hold up", { "task-head-up": LONG_AGO }, { opens: "I5" }),
  ruleCase(
    "neck feels weak",
    { "feels-weak": { value: "yes", areas: ["neck:left"] } },
    { opens: "I5" },
  ),
  ruleCase(
    "front of the neck feels weak",
    { "feels-weak": { value: "yes", areas: ["neck-front:midline"] } },
    { opens: "I5" },
  ),
  ruleCase(
    "thigh feels weak",
    { "feels-weak": { value: "yes", areas: ["thigh:left"] } },
    { shut: "I5" },
  ),
  ruleCase(
    "one limb weak over days",
    { "task-grip": yesSince(10), "weakness-sides": "one-side", "weakness-speed": "days" },
    { opens: "I6" },
  ),
  ruleCase(
    "one limb weak over days, no date",
    { "task-grip": "yes", "weakness-sides": "one-side", "weakness-speed": "days" },
    { opens: "I6" },
  ),
  ruleCase(
    "one limb weak over days, 14 days ago",
    { "task-grip": yesSince(14), "weakness-sides": "one-side", "weakness-speed": "days" },
    { opens: "I6" },
  ),
  ruleCase(
    "one limb weak over days, 15 days ago",
    { "task-grip": yesSince(15), "weakness-sides": "one-side", "weakness-speed": "days" },
    { shut: "I6" },
  ),
  ruleCase(
    "one limb weak since today, speed not reported",
    { "task-grip": yesSince(0), "weakness-sides": "one-side" },
    { opens: "I6", shut: "E07" },
  ),
  ruleCase(
    "weak for 2 days, neither side nor speed reported",
    { "task-grip": yesSince(2) },
    { opens: "I6", shut: "E07" },
  ),
  ruleCase(
    "weak for 14 days, not sure on which side",
    { "task-grip": yesSince(14), "weakness-sides": "unsure", "weakness-speed": "days" },
    { opens: "I6 I12" },
  ),
  ruleCase(
    "one limb weak for 4 days, speed not reported",
    { "task-grip": yesSince(4), "weakness-sides": "one-side" },
    { opens: "I6" },
  ),
  ruleCase(
    "one limb weak for 14 days, speed not sure",
    { "task-grip": yesSince(14), "weakness-sides": "one-side", "weakness-speed": "unsure" },
    { opens: "I6" },
  ),
  ruleCase(
    "one limb weak for 15 days, speed not reported",
    { "task-grip": yesSince(15), "weakness-sides": "one-side" },
    { shut: "I6" },
  ),
  ruleCase(
    "one limb weak for 10 days, over weeks",
    { "task-grip": yesSince(10), "weakness-sides": "one-side", ...SLOW },
    { shut: "I6" },
  ),
  ruleCase(
    "one limb weak, nothing reported of when",
    { "task-grip": "yes", "weakness-sides": "one-side" },
    { opens: "U1", shut: "I6" },
  ),
  ruleCase(
    "both sides weak over days",
    { "task-grip": yesSince(10), "weakness-sides": "both-sides", "weakness-speed": "days" },
    { shut: "I6" },
  ),
  ruleCase(
    "two tasks newly lost",
    { "task-grip": yesSince(14), "task-keys": yesSince(1), ...SLOW },
    { opens: "I7" },
  ),
  ruleCase(
    "two tasks lost, one 15 days ago",
    { "task-grip": yesSince(15), "task-keys": yesSince(1), ...SLOW },
    { shut: "I7" },
  ),
  ruleCase(
    "two tasks lost without a date",
    { "task-grip": "yes", "task-keys": "yes", ...SLOW },
    { opens: "I7" },
  ),
  ruleCase("one task newly lost", { "task-grip": yesSince(1), ...SLOW }, { shut: "I7" }),
  ruleCase(
    "a second task lost 14 days after the first",
    { "task-grip": yesSince(0), ...SLOW },
    { more: [answer(DAY_0 + 14, "task-keys", "yes")], on: 14, opens: "I7" },
  ),
  ruleCase(
    "a second task lost 15 days after the first",
    { "task-grip": yesSince(0), ...SLOW },
    { more: [answer(DAY_0 + 15, "task-keys", "yes")], on: 15, shut: "I7" },
  ),
  ruleCase(
    "power falls by a grade in 14 days",
    {},
    { more: [exam(0, 5), exam(14, 4)], on: 14, opens: "I7 U1" },
  ),
  ruleCase(
    "power falls by a grade in 15 days",
    {},
    { more: [exam(0, 5), exam(15, 4)], on: 15, opens: "U1", shut: "I7" },
  ),
  ruleCase(
    "power falls by half a grade",
    {},
    { more: [exam(0, 5), exam(14, 4.5)], on: 14, shut: "I7 U1" },
  ),
];

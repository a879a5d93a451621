import { type Answers, DAY_0 } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes } from "./rule-case";

const LIFTING: Answers = { "task-lifting": LONG_AGO, "weakness-speed": "weeks" };
const SPEECH: Answers = { "speech-change": LONG_AGO };
const MOVING: Answers = {
  breathlessness: { value: "moving", since: DAY_0 - 60 },
  "breathlessness-new": "yes",
};
const breath = (value: string, isNew?: string, daysAgo?: number): Answers => ({
  breathlessness: daysAgo === undefined ? value : { value, since: DAY_0 - daysAgo },
  ...(isNew === undefined ? {} : { "breathlessness-new": isNew }),
});
const flat = (isNew?: string, daysAgo?: number) => breath("lying-flat-or-at-rest", isNew, daysAgo);
const passing = (isNew?: string, daysAgo?: number) => breath("passing", isNew, daysAgo);

const AT_REST: readonly RuleCase[] = [
  ruleCase("breathless lying flat, new", flat("yes"), { opens: "E02 U11", shut: "U11b" }),
  ruleCase("breathless lying flat for long, and worse", flat("yes", 60), { opens: "E02" }),
  ruleCase("breathless lying flat, not sure whether new", flat("unsure"), { opens: "E02 U11" }),
  ruleCase("breathless lying flat, nobody asked whether new", flat(), {
    opens: "U11",
    shut: "E02 I4 I8",
  }),
  ruleCase("breathless lying flat, not new", flat("no"), { opens: "U11", shut: "E02 I4 I8" }),
  ruleCase("breathless lying flat for 14 days, said not to be new", flat("no", 14), {
    opens: "E02",
  }),
  ruleCase("breathless lying flat for 15 days, said not to be new", flat("no", 15), {
    opens: "U11",
    shut: "E02",
  }),
  ruleCase(
    "breathless lying flat, not new, and a lost task",
    { ...flat("no"), ...LIFTING },
    { opens: "I4 U11", shut: "E02 I8" },
  ),
  ruleCase(
    "breathless lying flat, not new, and speech",
    { ...flat("no"), ...SPEECH },
    { opens: "I4", shut: "E02" },
  ),
  ruleCase(
    "breathless lying flat, not new, and swallowing",
    { ...flat("no"), "swallow-change": LONG_AGO },
    { opens: "I4", shut: "E02" },
  ),
  ruleCase(
    "breathless lying flat, not new, and new when moving",
    { ...flat("no"), ...yes("breath-moving-new") },
    { opens: "I8 U11", shut: "E02" },
  ),
  ruleCase(
    "breathless lying flat, not new, nor is it when moving",
    { ...flat("no"), "breath-moving-new": "no" },
    { opens: "U11", shut: "I8 E02" },
  ),
  ruleCase(
    "breathless lying flat, not new, and a passing breath that is",
    { ...flat("no"), ...yes("breath-passing-new") },
    { opens: "U11 U11b", shut: "I8 E02" },
  ),
];

const WHEN_MOVING: readonly RuleCase[] = [
  ruleCase("breathless when moving, new", breath("moving", "yes"), {
    opens: "I8 U11",
    shut: "E02 U11b",
  }),
  ruleCase("breathless when moving for 14 days", breath("moving", "unsure", 14), { opens: "I8" }),
  ruleCase("breathless when moving for 15 days", breath("moving", "unsure", 15), {
    shut: "I8",
    opens: "U11",
  }),
  ruleCase("breathless when moving, not sure whether new, no date", breath("moving", "unsure"), {
    shut: "I8",
    opens: "U11",
  }),
  ruleCase("breathless when moving, not new", breath("moving", "no"), { shut: "I8 U11 U11b" }),
  ruleCase(
    "breathless when moving, not new, and a passing breath that is",
    { ...breath("moving", "no"), ...yes("breath-passing-new") },
    { opens: "U11b", shut: "I8 U11" },
  ),
  ...(
    [
      ["unrefreshing-sleep", "yes"],
      ["wakes-you", "yes"],
      ["new-fatigue", "yes"],
      ["weight-loss", "some"],
      ["weight-loss", "five-percent-or-more"],
    ] as const
  ).map(([question, value]) =>
    ruleCase(
      `breathless for long, and ${question} ${value}`,
      { ...MOVING, [question]: value },
      { opens: "I8" },
    ),
  ),
  ruleCase("breathless for long, and speech", { ...MOVING, ...SPEECH }, { opens: "I8" }),
  ruleCase("breathless for long, and two regions twitch", MOVING, {
    places: ["calf:left", "forearm:left"],
    opens: "I8",
  }),
  ruleCase("breathless when moving for 60 days, and worse", MOVING, {
    places: ["calf:left", "thigh:left"],
    opens: "I8 U11",
  }),
];

/** A feature of I4 or I8, reported or not sure, that makes a passing breath more than one that comes alone. */
const FEATURES = [
  ["weak-cough", "yes"],
  ["weak-cough", "unsure"],
  ["morning-headache", "yes"],
  ["morning-headache", "unsure"],
  ["unrefreshing-sleep", "unsure"],
  ["wakes-you", "unsure"],
  ["new-fatigue", "unsure"],
  ["weight-loss", "unsure"],
  ["task-stairs", "unsure"],
  ["speech-change", "unsure"],
  ["swallow-change", "unsure"],
] as const;

const PASSING: readonly RuleCase[] = [
  ruleCase("a passing breath, new", passing("yes"), { opens: "U11b", shut: "U11 I8 E02" }),
  ruleCase("a passing breath, new for 3 days", passing("yes", 3), {
    opens: "U11b",
    shut: "U11 I8",
  }),
  ruleCase("a passing breath for long, and worse", passing("yes", 60), {
    opens: "U11b",
    shut: "U11 I8 E02",
  }),
  ruleCase("a passing breath, not sure whether new", passing("unsure"), { opens: "U11b" }),
  ruleCase("a passing breath, nobody asked whether new", passing(), { opens: "U11b" }),
  ruleCase("a passing breath, not new", passing("no"), { shut: "U11 U11b" }),
  ...FEATURES.map(([question, value]) =>
    ruleCase(
      `a passing breath, new, and ${question} ${value}`,
      { ...passing("yes"), [question]: value },
      { opens: "U11", shut: "U11b I8" },
    ),
  ),
  ruleCase(
    "a passing breath, new, and new fatigue",
    { ...passing("yes"), ...yes("new-fatigue") },
    { opens: "U11 I8", shut: "U11b" },
  ),
  ruleCase(
    "weak for long, and a passing breath",
    { ...LIFTING, ...passing("yes", 60) },
    { opens: "I8 U11", shut: "I4 U11b" },
  ),
  ruleCase("a passing breath, new, and one region twitches", passing("yes"), {
    places: ["calf:left", "thigh:left"],
    opens: "U11b",
    shut: "I8 U11",
  }),
  ruleCase("a passing breath, new, and two regions twitch", passing("yes"), {
    places: ["calf:left", "forearm:left"],
    opens: "I8 U11",
    shut: "U11b",
  }),
];

const SIGNS = ["weak-cough", "morning-headache", "unrefreshing-sleep"] as const;

const OF_THE_NIGHT: readonly RuleCase[] = [
  ...SIGNS.map((sign) => ruleCase(`${sign} alone`, yes(sign), { opens: "S13", shut: "U13" })),
  ...SIGNS.map((sign) => ruleCase(`${sign} not sure`, { [sign]: "unsure" }, { shut: "S13 U13" })),
  ...SIGNS.map((sign) =>
    ruleCase(`${sign} and new fatigue`, yes(sign, "new-fatigue"), { opens: "S13", shut: "U13" }),
  ),
  ...SIGNS.map((left) => SIGNS.filter((sign) => sign !== left) as [string, string]).flatMap(
    ([one, other]) => [
      ruleCase(
        `${one} and ${other}`,
        { [one]: "yes", [other]: "yes" },
        { opens: "S13", shut: "U13" },
      ),
      ruleCase(
        `${one} and ${other}, and new fatigue`,
        { [one]: "yes", [other]: "yes", ...yes("new-fatigue") },
        { opens: "S13 U13" },
      ),
    ],
  ),
  ruleCase("new fatigue alone", yes("new-fatigue"), { shut: "S13 U13" }),
  ruleCase(
    "the signs of the night beside an old breathlessness",
    { ...breath("moving", "no"), ...yes(...SIGNS, "new-fatigue") },
    { opens: "U13 S13", shut: "U11 I8" },
  ),
];

export const BREATH_CASES: readonly RuleCase[] = [
  ...AT_REST,
  ...WHEN_MOVING,
  ...PASSING,
  ...OF_THE_NIGHT,
];

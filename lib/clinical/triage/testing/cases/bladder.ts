import { QUESTION_IDS, QUESTIONS, type Question } from "../../../history/question";
import { type Answers, answer, checklist, DAY_0, safety } from "../events";
import { type RuleCase, ruleCase, yes } from "./rule-case";

const LEG_TASKS = QUESTION_IDS.filter((id) => {
  const { taskRegion }: Question = QUESTIONS[id];
  return taskRegion === "lumbosacral";
});
const EMERGENCY = { opens: "E08", shut: "E08b" };
const NOT_SURE = { opens: "E08", shut: "E08b" };

const change = (weeks: string | null, worse: string | null): Answers => ({
  "bladder-change": "yes",
  ...(weeks !== null && { "bladder-change-weeks": weeks }),
  ...(worse !== null && { "bladder-change-worse": worse }),
});
const OLD = change("over-four-weeks", "no");

/** A bladder, bowel or sexual change, and numbness between the legs: clinical specification 3.10. */
export const BLADDER_CASES: readonly RuleCase[] = [
  ruleCase("a bladder change of over four weeks, no worse", OLD, { opens: "E08b", shut: "E08" }),
  ruleCase(
    "a bladder change of under four weeks, no worse",
    change("under-four-weeks", "no"),
    EMERGENCY,
  ),
  ruleCase("a bladder change, not sure since when, no worse", change("unsure", "no"), EMERGENCY),
  ruleCase("a bladder change, nobody said since when, no worse", change(null, "no"), EMERGENCY),
  ...["yes", "unsure", null].map((worse) =>
    ruleCase(
      `a bladder change of over four weeks, worse: ${worse ?? "not answered"}`,
      change("over-four-weeks", worse),
      EMERGENCY,
    ),
  ),
  ruleCase("a bladder change alone", yes("bladder-change"), EMERGENCY),
  ruleCase("not sure of a bladder change", { ...OLD, "bladder-change": "unsure" }, NOT_SURE),
  ruleCase(
    "no bladder change, whatever was said of it",
    { ...OLD, "bladder-change": "no" },
    {
      shut: "E08 E08b",
    },
  ),
  ...["yes", "unsure"].map((value) =>
    ruleCase(
      `saddle numbness ${value}, beside an old bladder change`,
      { ...OLD, "saddle-numbness": value },
      { opens: "E08" },
    ),
  ),
  ...(["walking-worse-with-spine-pain", ...LEG_TASKS] as const).flatMap((question) =>
    (["yes", "unsure", null] as const).map((value) =>
      ruleCase(
        `an old bladder change, and ${question} ${value ?? "not answered"}`,
        { ...OLD, [question]: value },
        EMERGENCY,
      ),
    ),
  ),
  ruleCase(
    "an old bladder change, and the arms weaker",
    { ...OLD, "task-grip": "yes", "feels-weak": { value: "yes", areas: ["forearm:left"] } },
    { opens: "E08b", shut: "E08" },
  ),
  ...(["thigh:left", "all-over:midline"] as const).map((place) =>
    ruleCase(
      `an old bladder change, and feels weak in the arm and ${place}`,
      { ...OLD, "feels-weak": { value: "yes", areas: ["forearm:left", place] } },
      EMERGENCY,
    ),
  ),
  ...["yes", "unsure", null].map((value) =>
    ruleCase(
      `an old bladder change, and feels weak: ${value ?? "not answered"}, nobody said where`,
      { ...OLD, "feels-weak": value },
      EMERGENCY,
    ),
  ),
  ruleCase("an old bladder change, said of again, and not for how long", OLD, {
    more: [answer(DAY_0 + 1, "bladder-change", "yes")],
    on: 1,
    opens: "E08",
  }),
  ruleCase("an old bladder change, later worse", OLD, {
    more: [answer(DAY_0 + 1, "bladder-change-worse", "yes")],
    on: 1,
    opens: "E08",
  }),
  ruleCase("under and over four weeks on one day", change("under-four-weeks", "no"), {
    more: [answer(DAY_0, "bladder-change-weeks", "over-four-weeks")],
    opens: "E08",
    shut: "E08b",
  }),
  ruleCase(
    "bladder named in the daily question and not reported",
    {},
    { more: [safety(DAY_0 + 1, { "bladder-bowel": "yes" })], on: 1, opens: "E08" },
  ),
  ruleCase(
    "bladder named in the daily question, then said to be old and no worse",
    {},
    {
      more: [
        safety(DAY_0 + 1, { "bladder-bowel": "yes" }),
        answer(DAY_0 + 1, "saddle-numbness", "no"),
        answer(DAY_0 + 1, "bladder-change", "yes"),
        answer(DAY_0 + 1, "bladder-change-weeks", "over-four-weeks"),
        answer(DAY_0 + 1, "bladder-change-worse", "no"),
      ],
      on: 1,
      ...EMERGENCY,
    },
  ),
  ruleCase(
    "bladder named in the daily question, then one of its two questions denied",
    {},
    {
      more: [
        safety(DAY_0 + 1, { "bladder-bowel": "yes" }),
        answer(DAY_0 + 1, "saddle-numbness", "no"),
      ],
      on: 1,
      opens: "E08",
    },
  ),
  ruleCase(
    "bladder named in the daily question, then both denied",
    {},
    {
      more: [
        safety(DAY_0 + 1, { "bladder-bowel": "yes" }),
        answer(DAY_0 + 1, "saddle-numbness", "no"),
        answer(DAY_0 + 1, "bladder-change", "no"),
      ],
      on: 1,
      shut: "E08",
    },
  ),
  ruleCase(
    "bladder named in the daily question and denied, a year later an old change in a new checklist",
    {},
    {
      more: [
        safety(DAY_0 + 1, { "bladder-bowel": "yes" }),
        answer(DAY_0 + 1, "saddle-numbness", "no"),
        answer(DAY_0 + 1, "bladder-change", "no"),
        checklist(DAY_0 + 365, { onset: null, places: [], answers: OLD }),
      ],
      on: 365,
      opens: "E08b",
      shut: "E08",
    },
  ),
];

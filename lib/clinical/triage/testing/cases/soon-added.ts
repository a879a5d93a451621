import { SOME } from "../../../history/question";
import { type Answers, DAY_0, twitch } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes } from "./rule-case";

const changed = (daysAgo: number): Answers => ({
  "medicine-change": { value: "yes", since: DAY_0 - daysAgo },
});

export const SOON_CASES_ADDED: readonly RuleCase[] = [
  ruleCase(
    "tingling and spread",
    { ...yes("spread"), "numb-tingle": "comes-and-goes" },
    { opens: "S5" },
  ),
  ruleCase("spread alone", yes("spread"), { shut: "S5" }),
  ruleCase("interference 6", { interference: 6 }, { shut: "S6" }),
  ruleCase("interference 7", { interference: 7 }, { opens: "S6" }),
  ruleCase("asks for help", yes("wants-help"), { opens: "S6" }),
  ...(["forehead:midline", "cheek:left", "lips-chin:midline", "jaw:right"] as const).map((place) =>
    ruleCase(`${place} twitches`, {}, { places: [place], opens: "S7" }),
  ),
  ...(["eyelid:left", "tongue:midline", "calf:left"] as const).map((place) =>
    ruleCase(`${place} twitches`, {}, { places: [place], shut: "S7" }),
  ),
  ...(["tongue:midline", "throat:midline"] as const).map((place) =>
    ruleCase(`${place} twitches`, {}, { places: [place], opens: "S8" }),
  ),
  ruleCase(
    "the tongue on one later day",
    {},
    { more: [twitch(DAY_0 + 2, "tongue:midline")], on: 2, shut: "S8" },
  ),
  ruleCase(
    "the tongue on two later days",
    {},
    {
      more: [twitch(DAY_0 + 2, "tongue:midline"), twitch(DAY_0 + 3, "tongue:midline")],
      on: 3,
      opens: "S8",
    },
  ),
  ...(
    [
      ["twitch-pain", "yes"],
      ["cramps", 1],
      ["stiffness", 1],
    ] as const
  ).flatMap(([question, value]) => [
    ruleCase(
      `never stops, with ${question}`,
      { ...yes("never-stops"), [question]: value },
      { opens: "S9" },
    ),
    ruleCase(
      `ripples, with ${question}`,
      { "movement-kind": "ripple", [question]: value },
      { opens: "S9" },
    ),
    ruleCase(`${question} alone`, { [question]: value }, { shut: "S9" }),
  ]),
  ruleCase(
    "never stops, with cramps of unknown strength",
    { ...yes("never-stops"), cramps: SOME },
    { opens: "S9" },
  ),
  ruleCase("never stops, alone", yes("never-stops"), { shut: "S9" }),
  ruleCase("an eyelid that never stops, with pain", yes("never-stops", "twitch-pain"), {
    places: ["eyelid:left"],
    shut: "S9",
  }),
  ruleCase("a medicine changed 56 days ago", changed(56), { opens: "S10", shut: "R6" }),
  ruleCase("a medicine changed 57 days ago", changed(57), { shut: "S10", opens: "R6" }),
  ruleCase("a medicine changed, nobody knows when", yes("medicine-change"), { opens: "S10" }),
  ruleCase("a medicine changed, an eyelid for 14 days", changed(10), {
    onset: 14,
    places: ["eyelid:left"],
    shut: "S10",
  }),
  ruleCase("a medicine changed, an eyelid for 15 days", changed(10), {
    onset: 15,
    places: ["eyelid:left"],
    opens: "S10",
  }),
  ...(["some", "five-percent-or-more"] as const).map((value) =>
    ruleCase(`weight loss ${value}`, { "weight-loss": value }, { opens: "S11" }),
  ),
  ...(["tremor", "palpitations"] as const).flatMap((one) => [
    ...(["heat-intolerance", "sweating"] as const).map((other) =>
      ruleCase(`${one} and ${other}`, yes(one, other), { opens: "S11" }),
    ),
    ruleCase(`${one} alone`, yes(one), { shut: "S11" }),
  ]),
  ruleCase("heat alone", yes("heat-intolerance"), { shut: "S11" }),
  ruleCase("family and felt weakness", yes("family-history", "feels-weak"), { opens: "S12" }),
  ruleCase("felt weakness alone", yes("feels-weak"), { shut: "S12" }),
  ruleCase("family alone", yes("family-history"), { shut: "S12" }),
  ruleCase(
    "weakness of function and weeks: hard, so not of the soft kind",
    { "task-grip": LONG_AGO },
    { onset: 20, shut: "S3", opens: "U5" },
  ),
];

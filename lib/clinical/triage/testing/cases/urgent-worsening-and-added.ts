import type { AreaKey } from "../../../body/area";
import type { Day } from "../../../calendar/day";
import type { Duration } from "../../../history/event";
import { type Answers, answer, DAY_0, entry, type TestEvent, twitch } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes, yesSince } from "./rule-case";

const SLOW = { "weakness-speed": "weeks" } as const;
const GRIP: Answers = { "task-grip": LONG_AGO, ...SLOW };
const TINGLES: Answers = { "numb-tingle": "comes-and-goes" };

/** A recorded day for each letter: "t" twitches, "." does not. */
export function recorded(
  days: string,
  from: Day,
  duration: Duration | null = null,
): readonly TestEvent[] {
  const place: AreaKey = "calf:left";
  return Array.from(days).map(
    (day, index): TestEvent =>
      day === "t"
        ? twitchFor(from + index, place, duration)
        : { kind: "no-twitch", day: from + index },
  );
}

function twitchFor(day: Day, place: AreaKey, duration: Duration | null): TestEvent {
  const event = twitch(day, place);
  return event.kind === "twitch" ? { ...event, duration } : event;
}

const WORSENING = { ...TINGLES, course: "unsure" } as const;
/** Two windows of 28 days, the latest of which ends on day 56, so that the checklist itself is in neither. */
const RATES = (before: string, latest: string) => [
  recorded(before, DAY_0 + 10),
  recorded(latest, DAY_0 + 57 - latest.length),
];
const DURATIONS = (before: Duration, latest: Duration) => [
  recorded("tttttttttt", DAY_0 + 10, before),
  recorded("tttttttttt", DAY_0 + 47, latest),
];

export const URGENT_CASES_OF_WORSENING_AND_ADDED: readonly RuleCase[] = [
  ruleCase(
    "tingling, spread and worse",
    { ...TINGLES, ...yes("spread"), course: "worse" },
    { opens: "U6" },
  ),
  ruleCase(
    "tingling, spread and the same",
    { ...TINGLES, ...yes("spread") },
    { shut: "U6", opens: "S5" },
  ),
  ruleCase("tingling and worse", { ...TINGLES, course: "worse" }, { shut: "U6" }),
  ruleCase(
    "spread, weeks and worse",
    { ...yes("spread"), course: "worse" },
    { onset: 14, shut: "U6" },
  ),
  ruleCase(
    "wasting, spread and worse",
    { ...yes("wasting", "spread"), course: "worse" },
    { opens: "U6" },
  ),
  ruleCase(
    "old weakness, weeks, and the weakness worse",
    { ...GRIP, "weakness-course": "worse" },
    { onset: 20, opens: "U6" },
  ),
  ruleCase(
    "old weakness, weeks, and the weakness the same",
    { ...GRIP, "weakness-course": "same" },
    { onset: 20, shut: "U6" },
  ),
  ruleCase(
    "weakness of 28 days, weeks",
    { "task-grip": yesSince(28), ...SLOW },
    { onset: 40, opens: "U6" },
  ),
  ruleCase(
    "weakness of 29 days, weeks",
    { "task-grip": yesSince(29), ...SLOW },
    { onset: 40, shut: "U6" },
  ),
  ruleCase("tingling, weeks, and worse at the review", TINGLES, {
    onset: 20,
    more: [{ kind: "plan-review", day: DAY_0 + 2, outcome: "worse" }],
    on: 2,
    opens: "U6 R8",
  }),
  ruleCase("twitch-days double, 10 recorded days in each window", WORSENING, {
    onset: 20,
    more: RATES("tttt......", "tttttttt.."),
    on: 56,
    opens: "U6",
  }),
  ruleCase("twitch-days less than double", WORSENING, {
    onset: 20,
    more: RATES("tttt......", "ttttttt..."),
    on: 56,
    shut: "U6",
  }),
  ruleCase("twitch-days double, 9 recorded days in the latest window", WORSENING, {
    onset: 20,
    more: RATES("tt........", "ttttttttt"),
    on: 56,
    shut: "U6",
  }),
  ruleCase("twitch-days double, 9 recorded days in the earlier window", WORSENING, {
    onset: 20,
    more: RATES("tt.......", "tttttttttt"),
    on: 56,
    shut: "U6",
  }),
  ruleCase("median duration doubles", WORSENING, {
    onset: 20,
    more: DURATIONS("1-to-10-min", "10-to-60-min"),
    on: 56,
    opens: "U6",
  }),
  ruleCase("median duration shrinks", WORSENING, {
    onset: 20,
    more: DURATIONS("10-to-60-min", "1-to-10-min"),
    on: 56,
    shut: "U6",
  }),
  ruleCase("median duration not known", WORSENING, {
    onset: 20,
    more: DURATIONS("unknown", "10-to-60-min"),
    on: 56,
    shut: "U6",
  }),
  ...(["face-weak", "double-vision", "lid-droop"] as const).map((question) =>
    ruleCase(question, { [question]: LONG_AGO }, { opens: "U8" }),
  ),
  ruleCase("a run of beats", { "movement-kind": "run-of-beats" }, { opens: "U9" }),
  ruleCase(
    "a jerk in known epilepsy",
    { "movement-kind": "jerk", ...yes("epilepsy") },
    { opens: "U9 R7" },
  ),
  ruleCase("a jerk", { "movement-kind": "jerk" }, { shut: "U9", opens: "R7" }),
  ruleCase("a flicker in known epilepsy", yes("epilepsy"), { shut: "U9", opens: "U12" }),
  ruleCase("solvents and a twitch", yes("exposure"), { opens: "U10" }),
  ruleCase(
    "solvents, nothing else",
    { ...yes("exposure"), twitching: "no" },
    { onset: null, places: [], shut: "U10" },
  ),
  ...(
    [
      ["cramps", 1],
      ["stiffness", 1],
      ["palpitations", "yes"],
      ["tremor", "yes"],
      ["sweating", "yes"],
      ["morning-headache", "yes"],
      ["new-fatigue", "yes"],
    ] as const
  ).map(([question, value]) =>
    ruleCase(
      `solvents and ${question} ${value}, no twitching`,
      { ...yes("exposure"), twitching: "no", [question]: value },
      { onset: null, places: [], opens: "U10" },
    ),
  ),
  ...(["nerve-or-muscle-disease", "brain-or-cord-disease", "epilepsy", "cancer"] as const).flatMap(
    (question) => [
      ruleCase(`${question} and a twitch for a day`, yes(question), { onset: 1, opens: "U12" }),
      ruleCase(`${question} and a twitch since today`, yes(question), { onset: 0, shut: "U12" }),
    ],
  ),
  ruleCase("cancer and a twitch since yesterday", yes("cancer"), { onset: 0, on: 1, opens: "U12" }),
  ruleCase("cancer and an eyelid for 14 days", yes("cancer"), {
    onset: 14,
    places: ["eyelid:left"],
    shut: "U12",
  }),
  ruleCase("cancer and an eyelid for 15 days", yes("cancer"), {
    onset: 15,
    places: ["eyelid:left"],
    opens: "U12",
  }),
  ruleCase(
    "a jar that will not open in the evening",
    {},
    {
      more: [entry(DAY_0 + 5, "calf:left"), answer(DAY_0 + 5, "task-grip", "yes")],
      on: 5,
      opens: "U1",
    },
  ),
];

import { describe, expect, it, test } from "vitest";
import type { AreaKey } from "../body/area";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import {
  type Answers,
  answer,
  checklist,
  DAY_0,
  entry,
  historyOf,
  type TestEvent,
} from "./testing/events";

type Case = {
  onsetDaysAgo: number;
  places?: readonly AreaKey[];
  answers?: Answers;
  more?: readonly (TestEvent | readonly TestEvent[])[];
};

/** A whole checklist on day 0 that says this alone, and what else is given, as of day 0. */
function reported({
  onsetDaysAgo,
  places = ["calf:left"],
  answers = {},
  more = [],
}: Case): Assessment {
  const events = [checklist(DAY_0, { onset: DAY_0 - onsetDaysAgo, places, answers }), ...more];
  return assess(historyOf(events), LIVE_RULE_SET, DAY_0);
}

const NOT_YET = { "changes-tried": "not-yet" } as const;
const LOST_LONG_AGO = { value: "yes", since: DAY_0 - 60 } as const;
const BOTH_CALVES = ["calf:left", "calf:right"] as const;
const LATER_CALF = [
  entry(DAY_0 - 10, "calf:left"),
  entry(DAY_0 - 6, "calf:right"),
  entry(DAY_0 - 4, "calf:right"),
];
const LATER_ARM = [
  entry(DAY_0 - 10, "calf:left"),
  entry(DAY_0 - 6, "forearm:left"),
  entry(DAY_0 - 4, "forearm:left"),
];

/** The rows of the clinical specification, section 8: tier with band, checklist items, red-flag rows. */
const VECTORS: readonly [string, Case, string, number, number][] = [
  ["1 one calf, 3 days", { onsetDaysAgo: 3 }, "self-care", 0, 0],
  [
    "2 one calf, 14 days, no changes tried",
    { onsetDaysAgo: 14, answers: NOT_YET },
    "monitor",
    0,
    1,
  ],
  ["3 one calf, 15 days, changes tried", { onsetDaysAgo: 15 }, "monitor", 1, 1],
  [
    "4 second calf later, confirmed, 20 days",
    { onsetDaysAgo: 20, more: LATER_CALF },
    "soon b",
    1,
    2,
  ],
  ["5 calf and forearm, 20 days", { onsetDaysAgo: 20, more: LATER_ARM }, "soon b", 2, 2],
  ["6 wasting only, day 1", { onsetDaysAgo: 1, answers: { wasting: "yes" } }, "immediate", 1, 1],
  [
    "7 slurred speech only",
    { onsetDaysAgo: 3, answers: { "speech-change": LOST_LONG_AGO } },
    "urgent a",
    1,
    0,
  ],
  [
    "8 tingling that comes and goes, 5 days",
    { onsetDaysAgo: 5, answers: { "numb-tingle": "comes-and-goes" } },
    "urgent b",
    0,
    1,
  ],
  [
    "9 functional weakness, 5 days",
    { onsetDaysAgo: 5, answers: { "task-grip": LOST_LONG_AGO } },
    "urgent a",
    1,
    1,
  ],
  [
    "10 felt weakness, changes not tried, 5 days",
    { onsetDaysAgo: 5, places: BOTH_CALVES, answers: { ...NOT_YET, "feels-weak": "yes" } },
    "routine",
    0,
    0,
  ],
  [
    "10 felt weakness, changes not tried, 20 days",
    { onsetDaysAgo: 20, places: BOTH_CALVES, answers: { ...NOT_YET, "feels-weak": "yes" } },
    "soon b",
    0,
    1,
  ],
  [
    "11 family history only, 3 days",
    { onsetDaysAgo: 3, answers: { "family-history": "yes" } },
    "monitor",
    1,
    0,
  ],
  [
    "12 family history, 20 days, tried",
    { onsetDaysAgo: 20, answers: { "family-history": "yes" } },
    "soon a",
    2,
    1,
  ],
  [
    "12 family history, 20 days, not tried",
    { onsetDaysAgo: 20, answers: { ...NOT_YET, "family-history": "yes" } },
    "routine",
    1,
    1,
  ],
  [
    "13 functional weakness and slurred speech",
    { onsetDaysAgo: 3, answers: { "task-grip": LOST_LONG_AGO, "speech-change": LOST_LONG_AGO } },
    "immediate",
    2,
    1,
  ],
  [
    "14 spread, weeks and worse",
    { onsetDaysAgo: 20, answers: { course: "worse" }, more: LATER_ARM },
    "soon b",
    2,
    2,
  ],
  [
    "14b spread, tingling now and then, and worse",
    {
      onsetDaysAgo: 12,
      answers: { course: "worse", "numb-tingle": "comes-and-goes" },
      more: LATER_CALF,
    },
    "urgent b",
    0,
    2,
  ],
  [
    "16 breathless lying flat",
    { onsetDaysAgo: 3, answers: { "breathless-at-rest": "yes" } },
    "emergency",
    0,
    0,
  ],
  ["19 eyelid only, 10 days", { onsetDaysAgo: 10, places: ["eyelid:left"] }, "self-care", 0, 0],
  ["19 eyelid only, 14 days", { onsetDaysAgo: 14, places: ["eyelid:left"] }, "self-care", 0, 0],
  ["19 eyelid only, 15 days", { onsetDaysAgo: 15, places: ["eyelid:left"] }, "routine", 1, 1],
  [
    "20 eyelid and calf, 3 days",
    { onsetDaysAgo: 3, places: ["eyelid:left", "calf:left"] },
    "self-care",
    0,
    0,
  ],
  [
    "25 much caffeine and functional weakness",
    {
      onsetDaysAgo: 5,
      answers: { "task-grip": LOST_LONG_AGO },
      more: [{ ...coffee(), day: DAY_0 }],
    },
    "urgent a",
    1,
    1,
  ],
];

function coffee(): TestEvent {
  return {
    kind: "twitch",
    day: DAY_0,
    area: { site: "calf", side: "left" },
    confirmed: false,
    duration: "1-to-10-min",
    timesOfDay: ["morning"],
    triggers: ["caffeine", "poor-sleep", "stress"],
  };
}

describe("vectors", () => {
  it.each(VECTORS)("%s", (_name, given, tier, items, rows) => {
    const assessment = reported(given);
    expect([assessment.tier, assessment.band].filter(Boolean).join(" ")).toBe(tier);
    expect(assessment.information).toBe("complete");
    expect(assessment.checklist.yes).toHaveLength(items);
    expect(assessment.rows).toHaveLength(rows);
  });
});

test("15 a plan without change on day 28 is routine", () => {
  const history = historyOf([
    checklist(DAY_0, { onset: DAY_0, places: ["calf:left"] }),
    { kind: "plan-started", day: DAY_0 },
    entry(DAY_0 + 28, "calf:left"),
    { kind: "plan-review", day: DAY_0 + 28, outcome: "no-change" },
  ]);
  const { tier, checklist: count, rows } = assess(history, LIVE_RULE_SET, DAY_0 + 28);
  expect({ tier, items: count.yes, rows }).toEqual({
    tier: "routine",
    items: ["CL1"],
    rows: ["RF4"],
  });
});

test("17 wasting unsure is no tier, and is placed between urgent and soon", () => {
  const { tier, information, place } = reported({
    onsetDaysAgo: 3,
    answers: { wasting: "unsure" },
  });
  expect({ tier, information, place }).toEqual({
    tier: null,
    information: "serious-item-unknown",
    place: 4,
  });
});

test("18 one soft item yes and one unsure asks for more", () => {
  const assessment = reported({ onsetDaysAgo: 15, answers: { "family-history": "unsure" } });
  expect(assessment).toMatchObject({ tier: null, information: "more-needed", place: 7 });
  expect(assessment.checklist).toEqual({ yes: ["CL1"], possible: ["CL1", "CL6"] });
});

test("19 an eyelid for more than two weeks goes to an eye doctor", () => {
  expect(reported({ onsetDaysAgo: 15, places: ["eyelid:left"] }).actions).toContain(
    "ophthalmology",
  );
});

test("21 an eyelid and the chin are soon, and also go to an eye doctor", () => {
  const assessment = reported({ onsetDaysAgo: 3, places: ["eyelid:left", "lips-chin:midline"] });
  expect(assessment).toMatchObject({ tier: "soon", band: "a" });
  expect(assessment.actions).toEqual(expect.arrayContaining(["ophthalmology", "neurologist"]));
});

test("22 a silent monitor case is out of date, neither better nor urgent", () => {
  const history = historyOf([
    checklist(DAY_0, { onset: DAY_0 - 14, places: ["calf:left"] }),
    entry(DAY_0 + 1, "calf:left"),
  ]);
  const before = assess(history, LIVE_RULE_SET, DAY_0 + 15);
  const after = assess(history, LIVE_RULE_SET, DAY_0 + 16);
  expect(before).toMatchObject({ tier: "monitor", information: "complete", place: 9 });
  expect(after).toMatchObject({ tier: null, information: "more-needed", place: 9 });
  expect(after.labels).toContain("out-of-date");
  expect(after.actions).toContain("contact-patient");
  expect(before.nextChangeOn).toBe(DAY_0 + 16);
});

test("24 weakness reported and then denied stays until a clinician lowers it", () => {
  const events = [
    checklist(DAY_0, {
      onset: DAY_0 - 5,
      places: ["calf:left"],
      answers: { "task-grip": LOST_LONG_AGO },
    }),
    answer(DAY_0 + 2, "task-grip", "no"),
  ];
  expect(assess(historyOf(events), LIVE_RULE_SET, DAY_0 + 2).tier).toBe("urgent");
  const lowered = historyOf([
    ...events,
    { kind: "decision", day: DAY_0 + 3, decision: "change-tier", closes: ["U1"], quotes: [] },
  ]);
  expect(assess(lowered, LIVE_RULE_SET, DAY_0 + 3).tier).toBe("self-care");
});

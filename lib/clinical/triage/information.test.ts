import { describe, expect, it, test } from "vitest";
import { QUESTION_IDS, QUESTIONS } from "../history/question";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { LONG_AGO, ruleCase, yesSince } from "./testing/cases/rule-case";
import {
  type Answers,
  answer,
  checklist,
  DAY_0,
  entry,
  historyOf,
  safety,
  type TestEvent,
  twitch,
} from "./testing/events";

const CALF = "calf:left";
type More = readonly (TestEvent | readonly TestEvent[])[];

function on(day: number, more: More, answers: Answers = {}, birthDay?: number | null): Assessment {
  const { history } = ruleCase("", answers, {
    more,
    ...(birthDay === undefined ? {} : { birthDay }),
  });
  return assess(history, LIVE_RULE_SET, DAY_0 + day);
}

const items = ({ missing }: Assessment) => missing.map(({ item, weight }) => `${weight} ${item}`);

const NEEDED = QUESTION_IDS.filter((question) => {
  const { weight } = QUESTIONS[question];
  return weight === "emergency" || weight === "hard";
});
const HARD = NEEDED.filter((question) => QUESTIONS[question].weight === "hard");

describe("serious item unknown", () => {
  it.each(NEEDED)("%s not answered", (question) => {
    const assessment = on(0, [], { [question]: null });
    expect(items(assessment)).toContain(`hard ${question}`);
    expect(assessment).toMatchObject({
      tier: null,
      information: "serious-item-unknown",
      place: 4,
      firstLookBy: DAY_0 + 1,
    });
  });

  it.each(HARD)("%s not sure", (question) => {
    expect(items(on(0, [], { [question]: "unsure" }))).toContain(`hard ${question}`);
  });

  it.each<[string, string, More, Answers]>([
    [
      "weakness denied on the day a task was lost",
      "contradiction:weakness",
      [answer(DAY_0, "task-grip", yesSince(0)), safety(DAY_0)],
      {},
    ],
    [
      "better although a new area was confirmed",
      "contradiction:improved",
      [
        twitch(DAY_0 + 1, "calf:right"),
        twitch(DAY_0 + 2, "calf:right"),
        answer(DAY_0 + 2, "course", "better"),
      ],
      {},
    ],
    [
      "better at the review although a new area was confirmed",
      "contradiction:improved",
      [
        twitch(DAY_0 + 1, "calf:right"),
        twitch(DAY_0 + 2, "calf:right"),
        { kind: "plan-review", day: DAY_0 + 2, outcome: "better" },
      ],
      {},
    ],
    [
      "an emergency word that nobody has read",
      "emergency-words-unread",
      [{ kind: "text", day: DAY_0 + 1, flagged: true }],
      {},
    ],
    [
      "a form left after a serious yes",
      "checklist-abandoned",
      [
        { kind: "checklist", day: DAY_0 + 1, state: "abandoned" },
        answer(DAY_0 + 1, "wasting", "yes"),
      ],
      {},
    ],
    [
      "a form never finished after a serious yes",
      "checklist-abandoned",
      [
        { kind: "checklist", day: DAY_0 + 1, state: "started" },
        answer(DAY_0 + 1, "wasting", "yes"),
      ],
      {},
    ],
    [
      "another person's serious yes",
      "proxy-unconfirmed",
      [{ kind: "proxy-answered", day: DAY_0 + 1 }, answer(DAY_0 + 1, "wasting", "yes")],
      {},
    ],
    ["high worry, self-harm not asked", "self-harm", [], { worry: 8 }],
    [
      "high worry that later fell, self-harm not asked",
      "self-harm",
      [answer(DAY_0 + 1, "worry", 2)],
      { worry: 9 },
    ],
    ["pregnant", "person:pregnant", [], { pregnant: "yes" }],
    [
      "known neuromuscular disease",
      "person:nerve-or-muscle-disease",
      [],
      { "nerve-or-muscle-disease": "yes" },
    ],
    ["recent spinal surgery", "person:spinal-surgery", [], { "spinal-surgery": "yes" }],
    ["weakness of unknown beginning", "weakness-onset", [], { "task-grip": "yes" }],
    [
      "a speech change of unknown beginning",
      "speech-or-face-onset",
      [],
      { "speech-change": "yes" },
    ],
    [
      "a double vision of unknown beginning",
      "speech-or-face-onset",
      [],
      { "double-vision": "yes" },
    ],
    [
      "wasting named in the daily question and not reported",
      "wasting",
      [safety(DAY_0 + 2, { wasting: "yes" })],
      {},
    ],
    [
      "tingling not sure in the daily question",
      "numb-tingle",
      [safety(DAY_0 + 2, { sensation: "unsure" })],
      {},
    ],
  ])("%s", (_about, item, more, answers) => {
    expect(items(on(2, more, answers))).toContain(`hard ${item}`);
  });

  it.each<[string, string, More, Answers]>([
    [
      "the text was read",
      "emergency-words-unread",
      [
        { kind: "text", day: DAY_0 + 1, flagged: true, id: "t" },
        { kind: "text-read", day: DAY_0 + 2, text: "t" },
      ],
      {},
    ],
    [
      "a form was left without a serious yes",
      "checklist-abandoned",
      [{ kind: "checklist", day: DAY_0 + 1, state: "abandoned" }],
      {},
    ],
    [
      "the form was finished later",
      "checklist-abandoned",
      [
        { kind: "checklist", day: DAY_0 + 1, state: "abandoned" },
        answer(DAY_0 + 1, "wasting", "yes"),
        { kind: "checklist", day: DAY_0 + 2, state: "completed" },
      ],
      {},
    ],
    [
      "the patient confirmed",
      "proxy-unconfirmed",
      [
        { kind: "proxy-answered", day: DAY_0 + 1 },
        answer(DAY_0 + 1, "wasting", "yes"),
        { kind: "proxy-confirmed", day: DAY_0 + 2 },
      ],
      {},
    ],
    ["self-harm was denied", "self-harm", [], { worry: 8, "self-harm": "no" }],
    ["worry was 7", "self-harm", [], { worry: 7 }],
    [
      "how fast it came was reported",
      "weakness-onset",
      [],
      { "task-grip": "yes", "weakness-speed": "weeks" },
    ],
    ["since when was reported", "weakness-onset", [], { "task-grip": LONG_AGO }],
    [
      "the daily question was followed by its answer",
      "wasting",
      [safety(DAY_0 + 2, { wasting: "yes" }), answer(DAY_0 + 2, "wasting", "no")],
      {},
    ],
    [
      "unsure was answered on the same day",
      "wasting",
      [
        { ...answer(DAY_0 + 2, "wasting", "unsure"), id: "unsure" } as TestEvent,
        answer(DAY_0 + 2, "wasting", "no"),
        { kind: "correction", day: DAY_0 + 2, corrects: "unsure" },
      ],
      {},
    ],
    ["unsure became no", "wasting", [answer(DAY_0 + 1, "wasting", "no")], { wasting: "unsure" }],
    [
      "weakness was denied on another day",
      "contradiction:weakness",
      [answer(DAY_0 + 1, "task-grip", yesSince(0)), safety(DAY_0 + 2)],
      {},
    ],
  ])("is over when %s", (_about, item, more, answers) => {
    expect(items(on(2, more, answers))).not.toContain(`hard ${item}`);
  });

  it("is placed as urgent b after three days", () => {
    const places = [2, 3].map((day) => on(day, [], { wasting: null }).place);
    expect(places).toEqual([4, 3]);
    expect(on(3, [], { wasting: null }).labels).toContain("human-review");
  });

  it("never hides a higher tier", () => {
    expect(on(0, [], { wasting: null, "numb-tingle": "comes-and-goes" })).toMatchObject({
      tier: "urgent",
      information: "serious-item-unknown",
      place: 3,
    });
  });

  it("a dated no of the daily question answers its group", () => {
    const events = [
      checklist(DAY_0, {
        onset: DAY_0,
        places: [CALF],
        answers: { wasting: null, "task-grip": null },
      }),
      safety(DAY_0),
    ];
    expect(assess(historyOf(events), LIVE_RULE_SET, DAY_0).information).toBe("complete");
  });
});

describe("people the rules do not speak for", () => {
  const birthDayOf = (years: number, days: number) => {
    const day = new Date((DAY_0 + days) * 86_400_000);
    return Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), day.getUTCDate()) / 86_400_000;
  };

  it.each([
    ["unknown birth day", null, "birth-day-unknown"],
    ["16 until tomorrow", birthDayOf(17, 1), "under-age"],
  ])("%s", (_about, birthDay, item) => {
    const assessment = on(0, [], {}, birthDay);
    expect(items(assessment)).toEqual([`hard ${item}`]);
    expect(assessment.tier).toBeNull();
  });

  it("17 today is spoken for", () => {
    expect(on(0, [], {}, birthDayOf(17, 0)).information).toBe("complete");
  });

  it("the 17th birthday changes the assessment by itself", () => {
    expect(on(0, [], {}, birthDayOf(17, 2)).nextChangeOn).toBe(DAY_0 + 1);
    expect(on(2, [], {}, birthDayOf(17, 2)).tier).toBe("self-care");
  });

  it("emergency and immediate findings fire all the same", () => {
    expect(on(0, [], { wasting: "yes" }, null)).toMatchObject({ tier: "immediate", place: 1 });
  });

  const mayRun: TestEvent = { kind: "rules-may-run", day: DAY_0 + 1 };
  it.each<[string, Answers, number | null]>([
    ["a birth day", {}, null],
    ["pregnancy", { pregnant: "yes" }, -3_650],
    ["a disease", { "nerve-or-muscle-disease": "yes" }, -3_650],
  ])(
    "a clinician lets the rules run for %s, and it becomes a label",
    (_about, answers, birthDay) => {
      const assessment = on(1, [mayRun], answers, birthDay);
      expect(assessment.information).toBe("complete");
      expect(assessment.labels).toContain("rules-may-run");
    },
  );

  it("something new of this kind needs a clinician again", () => {
    expect(items(on(2, [mayRun, answer(DAY_0 + 2, "pregnant", "yes")]))).toEqual([
      "hard person:pregnant",
    ]);
  });
});

describe("more needed", () => {
  it.each<[string, string, Parameters<typeof ruleCase>[2], Answers]>([
    ["no onset", "onset", { onset: null }, {}],
    ["no place", "site", { places: [] }, {}],
    ["a side that nobody knows", "side", { places: ["calf:unsure"] }, {}],
    ["a part of a limb that nobody named", "part-of-limb", { places: ["leg:left"] }, {}],
    ["two items may yet be yes", "two-or-more", {}, { spread: "unsure", "family-history": null }],
  ])("%s", (_about, item, reported, answers) => {
    const { history } = ruleCase("", answers, reported);
    const assessment = assess(history, LIVE_RULE_SET, DAY_0);
    expect(items(assessment)).toEqual([`soft ${item}`]);
    expect(assessment).toMatchObject({ tier: null, information: "more-needed", place: 7 });
    expect(assessment.firstLookBy).toBe(DAY_0 + 7);
  });

  it("not without any twitching", () => {
    const { history } = ruleCase("", { twitching: "no" }, { onset: null, places: [] });
    expect(assess(history, LIVE_RULE_SET, DAY_0).information).toBe("complete");
  });

  it("fewer than three recorded days and no checklist", () => {
    const days = (count: number) =>
      assess(
        historyOf(Array.from({ length: count }, (_, index) => entry(DAY_0 + index, CALF))),
        LIVE_RULE_SET,
        DAY_0 + 3,
      );
    expect(items(days(2))).toContain("soft recorded-days");
    expect(items(days(3))).not.toContain("soft recorded-days");
  });

  it("an answer is current for 28 days", () => {
    const quiet = [10, 20].map((day): TestEvent => ({ kind: "no-twitch", day: DAY_0 + day }));
    expect(items(on(28, quiet))).not.toContain("soft stale:wasting");
    expect(items(on(29, quiet))).toContain("soft stale:wasting");
    expect(items(on(29, [...quiet, safety(DAY_0 + 1)]))).not.toContain("soft stale:wasting");
  });

  it("a silent monitor or self-care case keeps its place when it is out of date", () => {
    expect(on(14, [])).toMatchObject({ information: "complete", place: 9 });
    expect(on(15, [])).toMatchObject({ tier: null, information: "more-needed", place: 9 });
  });

  it("a silent routine case moves to the contact list", () => {
    expect(on(15, [], { cramps: 5 })).toMatchObject({ tier: null, place: 7 });
  });

  it("silence changes nothing about an urgent case but what is old", () => {
    expect(on(20, [], { "task-grip": LONG_AGO })).toMatchObject({
      tier: "urgent",
      information: "complete",
    });
  });

  it("not reached a week after the first attempt, a clinician looks", () => {
    const attempt: TestEvent = { kind: "contact-attempt", day: DAY_0 + 16 };
    const labels = (day: number) => on(day, [attempt]).labels;
    expect(labels(22)).not.toContain("human-review");
    expect(labels(23)).toContain("human-review");
    const onTheVeryDay: TestEvent = { kind: "contact-attempt", day: DAY_0 + 15 };
    expect(on(22, [onTheVeryDay]).labels).toContain("human-review");
  });
});

test("nothing reported at all is a serious item unknown without a date", () => {
  const assessment = assess(historyOf([]), LIVE_RULE_SET, DAY_0);
  expect(assessment).toMatchObject({
    tier: null,
    place: 4,
    information: "serious-item-unknown",
    nextChangeOn: null,
    firstLookBy: null,
  });
});

test("a call takes no look at something serious away, and answers for the contact list", () => {
  const attempt: TestEvent = { kind: "contact-attempt", day: DAY_0 };
  const lookAt = (answers: Answers, reported: Parameters<typeof ruleCase>[2]) => {
    const by = (more: readonly TestEvent[]) =>
      assess(ruleCase("", answers, { ...reported, more }).history, LIVE_RULE_SET, DAY_0)
        .firstLookBy;
    return [by([]), by([attempt])];
  };
  expect(lookAt({ wasting: null }, {})).toEqual([DAY_0 + 1, DAY_0 + 1]);
  expect(lookAt({}, { onset: null })).toEqual([DAY_0 + 7, null]);
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { QUESTION_IDS, type QuestionId } from "../../history/question";
import { optionsOf } from "../../timeline/slots";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { anyHistory, historyReported } from "../testing/arbitrary-history";
import { LONG_AGO, ruleCase } from "../testing/cases/rule-case";
import { answer, DAY_0, historyOf, safety, type TestEvent, twitch } from "../testing/events";
import { calmestAnswer } from "./calmest-answer";
import { comingDays } from "./coming-days";
import { type Counterfactual, counterfactual, type Raise } from "./counterfactual";

function of(
  answers: Parameters<typeof ruleCase>[1],
  reported: Parameters<typeof ruleCase>[2] = {},
) {
  const { history, on } = ruleCase("", answers, reported);
  return { history, on, ...counterfactual(history, LIVE_RULE_SET, on) };
}

function answered({ raises }: Pick<Counterfactual, "raises">, question: QuestionId) {
  return raises.filter(
    (each) => each.answer.kind === "answer" && each.answer.question === question,
  );
}

function ofKind({ raises }: Pick<Counterfactual, "raises">, kind: Raise["answer"]["kind"]) {
  return raises.filter((each) => each.answer.kind === kind);
}

function keeping(found: Counterfactual, item: string) {
  return found.keeps.find((each) => each.item === item)?.calmly;
}

describe("answers that would raise a case", () => {
  it("are named with what they would open, the most urgent first", () => {
    const found = of({});
    expect(answered(found, "wasting")[0]).toMatchObject({
      tier: "immediate",
      place: 1,
      opens: ["I1"],
      answer: { value: "yes", since: null, areas: [] },
    });
    const places = found.raises.map(({ place }) => place);
    expect(places[0]).toBe(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("leave out what would change nothing", () => {
    const found = of({ "task-grip": LONG_AGO });
    expect(answered(found, "spread")).toEqual([]);
    expect(answered(found, "wasting")).not.toEqual([]);
  });

  it('are a "not sure" too, where it opens something', () => {
    const breath = answered(of({}), "severe-breathing").map((each) => each.answer);
    expect(breath).toMatchObject([{ value: "yes" }, { value: "unsure" }]);
  });

  it("are none where no one is more urgent", () => {
    expect(of({ "dark-urine": "yes" }).raises).toEqual([]);
  });

  it("name the beginning where one of today is placed higher than one that nobody dated", () => {
    const grip = answered(of({}), "task-grip");
    expect(
      grip.filter(({ answer: reported }) => "value" in reported && reported.value === "yes"),
    ).toMatchObject([
      { place: 1, answer: { since: DAY_0 } },
      { place: 2, answer: { since: null } },
    ]);
  });

  it("name a beginning of long ago where only that is more urgent", () => {
    const eyelid = of({}, { places: ["eyelid:left"] });
    expect(answered(eyelid, "medicine-change")).toMatchObject([
      { answer: { since: DAY_0 - 365 }, opens: ["R6"] },
    ]);
  });

  it("name the places of a weakness that is placed higher there, once", () => {
    const weak = answered(of({}), "feels-weak").filter(({ areas }) => areas.length > 0);
    const keys = weak.flatMap(({ areas }) => areas.map(({ site, side }) => `${site}:${side}`));
    expect(weak.every(({ place }) => place === 1)).toBe(true);
    expect(keys).toContain("neck-front:midline");
    expect(keys).not.toContain("calf:left");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are the daily safety question too", () => {
    const weakness = ofKind(of({}, { on: 3 }), "safety").filter(
      ({ answer: reported }) => reported.kind === "safety" && reported.group === "weakness",
    );
    expect(weakness.map((each) => each.answer)).toMatchObject([
      { value: "yes" },
      { value: "unsure" },
    ]);
    expect(weakness[0]?.information).toBe("serious-item-unknown");
  });

  it("are places of twitching, in one line where they would do the same", () => {
    const places = ofKind(of({}, { more: [twitch(DAY_0 + 5, "forearm:left")], on: 6 }), "twitch");
    const sites = places.flatMap(({ areas }) => areas.map(({ site }) => site));
    expect(places.length).toBeGreaterThan(1);
    expect(places.length).toBeLessThan(6);
    expect(sites).toContain("tongue");
    expect(sites.length).toBeGreaterThan(places.length);
  });

  it("are whether a place came back", () => {
    const seen = twitch(DAY_0 + 5, "forearm:left");
    const found = of({}, { more: [seen, seen], on: 6 });
    expect(ofKind(found, "area-answer")).toMatchObject([
      {
        answer: { area: { site: "forearm", side: "left" }, value: "still-there" },
        opens: ["S1", "S2"],
      },
    ]);
  });

  it("are the review of a plan, once one was started", () => {
    const started: TestEvent = { kind: "plan-started", day: DAY_0 };
    const outcomes = (more: readonly TestEvent[]) =>
      ofKind(of({}, { more, on: 22 }), "plan-review").map((each) => each.answer);
    expect(outcomes([])).toEqual([]);
    expect(outcomes([started])).toMatchObject([{ outcome: "no-change" }, { outcome: "worse" }]);
  });

  it('settle a "not sure" of the same day, as the form does', () => {
    const wasting = answered(of({ wasting: "unsure" }), "wasting")[0];
    expect(wasting).toMatchObject({ tier: "immediate", information: "complete" });
  });

  it("take nothing for a raise that is already latched from before", () => {
    const { history, on } = ruleCase("", {}, {});
    const latched = assess(
      ruleCase("", { wasting: "yes" }, {}).history,
      LIVE_RULE_SET,
      on,
    ).findings;
    const found = counterfactual(history, LIVE_RULE_SET, on, { latched });
    expect(found.raises.every(({ place }) => place < 1)).toBe(true);
    expect(found.comes.every(({ place }) => place <= 1)).toBe(true);
  });
});

describe("answers that are missing", () => {
  const SELF_CARE = {
    tier: "self-care",
    band: null,
    information: "complete",
    place: 10,
    overdue: "no",
  };

  it("say how the case would be placed without them", () => {
    const found = of({ wasting: "unsure" });
    expect(found.keeps).toEqual([
      { item: "wasting", weight: "hard", since: DAY_0, calmly: SELF_CARE },
    ]);
    expect(found.together).toEqual(SELF_CARE);
  });

  it("leave a case where it is that something else holds up", () => {
    const found = of({ wasting: null, "task-grip": LONG_AGO });
    expect(keeping(found, "wasting")).toMatchObject({ place: 2, information: "complete" });
  });

  it("say how it would be placed if all of them were reported", () => {
    const found = of({ wasting: "unsure", "face-weak": null });
    expect(found.keeps.map(({ calmly }) => calmly?.place)).toEqual([4, 4]);
    expect(found.together).toEqual(SELF_CARE);
  });

  it('settle no other question that was answered with "not sure"', () => {
    const found = of({ wasting: "unsure", "task-grip": "unsure" }, { more: [safety(DAY_0)] });
    expect(keeping(found, "wasting")).toMatchObject({ information: "serious-item-unknown" });
    expect(found.together).toEqual(SELF_CARE);
  });

  it("are none where everything is known", () => {
    expect(of({})).toMatchObject({ keeps: [], together: null });
  });

  it("say that no answer settles an age that nobody knows", () => {
    const found = of({}, { birthDay: null });
    expect(found.keeps).toMatchObject([{ item: "birth-day-unknown", calmly: null }]);
    expect(found.together).toBeNull();
  });

  it("are settled by today's no where the last answer is too old", () => {
    const found = of({ "task-grip": LONG_AGO }, { on: 29, more: [safety(DAY_0)] });
    const stale = found.keeps.filter(({ item }) => item.startsWith("stale:"));
    expect(stale).toHaveLength(6);
    expect(stale.every(({ calmly }) => calmly?.information === "more-needed")).toBe(true);
    expect(found.together?.information).toBe("complete");
  });

  it.each([
    ["onset", { onset: null }, {}],
    ["site", { places: [] }, {}],
    ["side", { places: [], more: [twitch(DAY_0, "calf:unsure", true)] }, {}],
    ["out-of-date", { on: 20 }, {}],
    ["weakness-onset", {}, { "task-grip": "yes" }],
    ["speech-or-face-onset", {}, { "lid-droop": "yes" }],
    ["changes-not-reported", { more: [{ kind: "checklist", day: DAY_0, state: "raised" }] }, {}],
    ["review", { more: [{ kind: "plan-started", day: DAY_0 }], on: 40 }, {}],
  ] as const)("%s is something that an answer settles", (item, reported, answers) => {
    const found = of(answers, reported);
    expect(keeping(found, item)).toEqual(expect.objectContaining({ place: expect.anything() }));
  });

  it("take no beginning to be later than what was seen before", () => {
    const found = of({}, { onset: null, on: 14 });
    expect(keeping(found, "onset")).toMatchObject({ tier: "monitor", information: "complete" });
  });

  it("take nothing back that was found before: a side that is reported keeps the place's day", () => {
    const found = of({}, { more: [twitch(DAY_0 + 5, "forearm:unsure", true)], on: 20 });
    expect(keeping(found, "side")).toMatchObject({ tier: "soon", overdue: "target" });
    expect(found.together).toMatchObject({ tier: "soon", overdue: "target" });
  });

  it("are settled by going through the questions that were left", () => {
    const left: TestEvent = { kind: "checklist", day: DAY_0 + 1, state: "abandoned" };
    const grip = answer(DAY_0 + 1, "task-grip", LONG_AGO);
    const found = of({}, { more: [grip, left], on: 1 });
    expect(keeping(found, "checklist-abandoned")).toMatchObject({ information: "complete" });
  });

  it("are settled by the patient's own word after another person's", () => {
    const more: TestEvent[] = [{ kind: "proxy-answered", day: DAY_0 }];
    expect(keeping(of({ wasting: "yes" }, { more }), "proxy-unconfirmed")).toMatchObject({
      information: "complete",
    });
  });

  it("are not settled by an answer where a note is not read", () => {
    const more: TestEvent[] = [{ kind: "text", day: DAY_0, flagged: true }];
    expect(keeping(of({}, { more }), "emergency-words-unread")).toBeNull();
  });
});

describe("dates that change a case by themselves", () => {
  it("are followed one after another", () => {
    const { comes } = of({}, { onset: 0 });
    expect(comes.slice(0, 2)).toMatchObject([
      { on: DAY_0 + 14, opens: ["M1"], tier: "monitor", labels: [], missing: [] },
      {
        on: DAY_0 + 15,
        opens: ["M2"],
        information: "more-needed",
        labels: ["out-of-date"],
        missing: ["out-of-date"],
      },
    ]);
  });

  it("name what is missing from that day on, once", () => {
    const { comes } = of({}, { more: [safety(DAY_0)] });
    const stale = comes.filter(({ missing }) => missing.includes("stale:weakness"));
    expect(stale.map(({ on }) => on)).toEqual([DAY_0 + 29]);
    expect(comes.filter(({ missing }) => missing.includes("out-of-date"))).toHaveLength(1);
  });

  it("count in the clinic's zone", () => {
    const { history, on } = ruleCase("", { "task-grip": LONG_AGO }, {});
    const breach = (clinicDay: number) =>
      counterfactual(history, LIVE_RULE_SET, on, { clinicDay }).comes.find(
        ({ overdue }) => overdue === "breach",
      )?.on;
    expect([breach(on), breach(on + 1)]).toEqual([DAY_0 + 14, DAY_0 + 13]);
  });

  it("are the next eight, and end where nothing more will change", () => {
    const followed = (answers: Parameters<typeof of>[0]) => {
      const { history, on, comes } = of(answers, { onset: 0 });
      const days: number[] = [];
      let next = assess(history, LIVE_RULE_SET, on).nextChangeOn;
      while (next !== null) {
        days.push(next);
        next = assess(history, LIVE_RULE_SET, next).nextChangeOn;
      }
      return { days, shown: comes.map((each) => each.on) };
    };
    const lost = (ago: number) => ({ value: "yes", since: DAY_0 - ago });
    const long = followed({
      "task-grip": lost(1),
      "task-keys": lost(4),
      "task-stairs": lost(8),
      "task-chair": lost(12),
      "task-writing": lost(15),
      wasting: "unsure",
    });
    const short = followed({});
    expect(long.days.length).toBeGreaterThan(8);
    expect(long.shown).toEqual(long.days.slice(0, 8));
    expect(short.days.length).toBeLessThan(8);
    expect(short.shown).toEqual(short.days);
  });

  it("are exact: until the day before, the case is placed as it was", () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.nat(40),
        fc.integer({ min: -1, max: 1 }),
        (reported, later, ahead) => {
          const on = (day: number) =>
            assess(reported, LIVE_RULE_SET, day, { clinicDay: day + ahead });
          const asOf = Math.max(DAY_0, ...reported.events.map(({ day }) => day)) + later;
          let before = on(asOf);
          const clinic = { clinicDay: asOf + ahead };
          for (const coming of comingDays(before, reported, LIVE_RULE_SET, clinic)) {
            expect({ ...on(coming.on - 1), asOf }).toEqual({ ...before, asOf });
            before = on(coming.on);
            expect(before).toMatchObject({ place: coming.place, overdue: coming.overdue });
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("the calmest answer to a question is one that it can be given, and no more urgent than any other", () => {
  const weak = { "task-grip": "yes", "speech-change": "yes" } as const;
  for (const question of QUESTION_IDS) {
    for (const others of [{}, weak]) {
      const placeOf = (value: string | number) => {
        const { history, on } = ruleCase("", { ...others, [question]: value }, {});
        return assess(history, LIVE_RULE_SET, on).place;
      };
      const calmest = Math.max(...optionsOf(question).map(placeOf));
      expect([question, placeOf(calmestAnswer(question))]).toEqual([question, calmest]);
    }
  }
});

test("an answer that is not given is never placed lower than its calmest value", () => {
  fc.assert(
    fc.property(historyReported, fc.constantFrom(...QUESTION_IDS), (history, question) => {
      const others = history.events.filter(
        (event) => !(event.kind === "answer" && event.question === question),
      );
      fc.pre(others.length > 0);
      const day = DAY_0 + 200;
      const calm = historyOf([{ ...answer(day, question, calmestAnswer(question)), id: "calm" }]);
      const without = assess({ ...history, events: others }, LIVE_RULE_SET, day);
      const calmly = assess(
        { ...history, events: [...others, ...calm.events] },
        LIVE_RULE_SET,
        day,
      );
      expect(without.place).toBeLessThanOrEqual(calmly.place);
    }),
    { numRuns: 400 },
  );
});

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { QUESTION_IDS } from "../history/question";
import { assess } from "./assess";
import { calmestAnswer } from "./calmest-answer";
import { counterfactual } from "./counterfactual";
import { LIVE_RULE_SET } from "./rule-sets";
import { toldHistory } from "./testing/arbitrary-history";
import { LONG_AGO, ruleCase } from "./testing/cases/rule-case";
import { answer, DAY_0, historyOf } from "./testing/events";

function of(answers: Parameters<typeof ruleCase>[1], told: Parameters<typeof ruleCase>[2] = {}) {
  const { history, on } = ruleCase("", answers, told);
  return { history, on, ...counterfactual(history, LIVE_RULE_SET, on) };
}

describe("answers that would raise a case", () => {
  it("are named with what they would open, the most urgent first", () => {
    const { raises } = of({});
    const wasting = raises.find(({ question, value }) => question === "wasting" && value === "yes");
    expect(wasting).toMatchObject({ tier: "immediate", place: 1, opens: ["I1"] });
    expect(raises[0]?.tier).toBe("emergency");
    expect(raises.map(({ place }) => place)).toEqual(
      raises.map(({ place }) => place).toSorted((a, b) => a - b),
    );
  });

  it("leave out what would change nothing", () => {
    const questions = of({ "task-grip": LONG_AGO }).raises.map(({ question }) => question);
    expect(questions).not.toContain("spread");
    expect(questions).toContain("wasting");
  });

  it("are none where no one is more urgent", () => {
    expect(of({ "dark-urine": "yes" }).raises).toEqual([]);
  });
});

describe("answers that are missing", () => {
  it("say where the case would stand without them", () => {
    expect(of({ wasting: "unsure" }).keeps).toEqual([
      {
        item: "wasting",
        weight: "hard",
        since: DAY_0,
        calmly: {
          tier: "self-care",
          band: null,
          information: "complete",
          place: 10,
          overdue: "no",
        },
      },
    ]);
  });

  it("say that no answer settles an age that nobody knows", () => {
    expect(of({}, { birthDay: null }).keeps).toMatchObject([
      { item: "birth-day-unknown", calmly: null },
    ]);
  });

  it("are settled by today's no where they have stood too long", () => {
    const { keeps } = of({ "task-grip": LONG_AGO }, { on: 29 });
    expect(keeps).toContainEqual(
      expect.objectContaining({
        item: "stale:weakness",
        calmly: expect.objectContaining({ information: "more-needed" }),
      }),
    );
  });
});

describe("dates that change a case by themselves", () => {
  it("are followed one after another", () => {
    const { comes } = of({}, { onset: 0 });
    expect(comes.slice(0, 2)).toMatchObject([
      { on: DAY_0 + 14, opens: ["M1"], tier: "monitor" },
      { on: DAY_0 + 15, opens: ["M2"], information: "more-needed", labels: ["out-of-date"] },
    ]);
  });

  it("count in the clinic's zone", () => {
    const { history, on } = ruleCase("", { "task-grip": LONG_AGO }, {});
    const breach = (clinicDay: number) =>
      counterfactual(history, LIVE_RULE_SET, on, { clinicDay }).comes.find(
        ({ overdue }) => overdue === "breach",
      )?.on;
    expect([breach(on), breach(on + 1)]).toEqual([DAY_0 + 14, DAY_0 + 13]);
  });
});

test("an answer that is not given never stands lower than its calmest value", () => {
  fc.assert(
    fc.property(toldHistory, fc.constantFrom(...QUESTION_IDS), (history, question) => {
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

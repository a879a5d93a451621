import { expect, it, test } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ALL_CASES } from "./testing/cases/all-cases";
import { ruleCase } from "./testing/cases/rule-case";
import { DAY_0, entry, type TestEvent } from "./testing/events";

/** The clinic's day is the patient's, or the one before or after it. */
it.each([
  ["before", -1],
  ["on", 0],
  ["after", 1],
] as const)(
  "a case changes by itself on nextChangeOn and not the day before, where the clinic's day is %s the patient's",
  (_where, ahead) => {
    const wrong = ALL_CASES.filter(({ history: reported, on }) => {
      const history = { ...reported, events: reported.events.filter(({ day }) => day <= on) };
      const at = (day: number) => assess(history, LIVE_RULE_SET, day, { clinicDay: day + ahead });
      const fields = (day: number) =>
        JSON.stringify({ ...at(day), asOf: null, nextChangeOn: null });
      const { nextChangeOn } = at(on);
      if (nextChangeOn === null) return fields(on + 90) !== fields(on);
      return fields(nextChangeOn - 1) !== fields(on) || fields(nextChangeOn) === fields(on);
    });
    expect(wrong.map(({ about }) => about)).toEqual([]);
  },
);

test.each([
  ["the target", 14, -1, 15],
  ["the target", 12, 1, 13],
  ["the deadline", 21, -1, 22],
  ["band a", 32, -1, 33],
  ["band a", 29, 1, 31],
] as const)(
  "%s comes on the clinic's day: from day %i, %i ahead, on day %i",
  (_what, day, ahead, next) => {
    const quiet = [10, 20, 30].map((each) => entry(DAY_0 + each, "calf:left"));
    const looked: TestEvent = {
      kind: "decision",
      day: DAY_0 + 1,
      decision: "ask",
      closes: [],
      quotes: [],
    };
    const { history } = ruleCase("", { spread: "yes" }, { onset: 30, more: [looked, ...quiet] });
    const { nextChangeOn } = assess(history, LIVE_RULE_SET, DAY_0 + day, {
      clinicDay: DAY_0 + day + ahead,
    });
    expect((nextChangeOn ?? 0) - DAY_0).toBe(next);
  },
);

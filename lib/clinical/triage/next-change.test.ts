import { expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { ALL_CASES } from "./testing/cases/all-cases";

/** The clinic's day is the patient's, or the one before or after it. */
it.each([
  ["before", -1],
  ["on", 0],
  ["after", 1],
] as const)(
  "a case changes by itself on nextChangeOn and not the day before, where the clinic's day is %s the patient's",
  (_where, ahead) => {
    const wrong = ALL_CASES.filter(({ history: told, on }) => {
      const history = { ...told, events: told.events.filter(({ day }) => day <= on) };
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

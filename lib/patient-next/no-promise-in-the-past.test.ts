import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { firstWorkingDayFrom, isWorkingDay } from "@/lib/clinical/calendar/working-calendar";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { anyHistory, recordedLate } from "@/lib/clinical/triage/testing/arbitrary-history";
import { DAY_0 } from "@/lib/clinical/triage/testing/events";
import { patientDate } from "@/lib/format/patient-date";
import { type NextStep, nextSteps } from "./next-steps";

const TO_COME = ["first-look", "seen-by", "bloods", "emg", "review", "reply", "clinic-open"];
const PASSED = [
  "first-look-late",
  "seen-late",
  "bloods-late",
  "emg-late",
  "review-late",
  "reply-late",
];
/** What people at the clinic do, and so never on a day on which it is closed, but for what cannot wait. */
const BY_THE_CLINIC = ["first-look", "seen-by", "seen-between", "bloods", "emg", "clinic-open"];

const anyCalendar = fc.record({
  weekdays: fc.constantFrom([1, 2, 3, 4, 5], [1, 3], [2, 3, 4, 5, 6]),
  holidays: fc.uniqueArray(fc.integer({ min: DAY_0, max: DAY_0 + 200 }), { maxLength: 12 }),
});

const reading = (sinceAssessed: fc.Arbitrary<number>) =>
  fc
    .record({
      history: anyHistory,
      late: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
      calendar: anyCalendar,
      sinceAssessed,
    })
    .map(({ history, late, calendar, sinceAssessed }) => {
      const known = recordedLate(history, late);
      const assessedOn = Math.max(...known.events.map(({ recordedOn }) => recordedOn), DAY_0);
      const today = assessedOn + sinceAssessed;
      const assessed = assess(known, LIVE_RULE_SET, assessedOn, {
        clinicDay: assessedOn,
        calendar,
      });
      const steps = nextSteps(
        {
          ...assessed,
          status: "open",
          appointmentOn: null,
          cancelledOn: null,
          replyBy: null,
          reasons: assessed.findings.map(({ rule }) => rule),
        },
        { today, clinicOpenOn: firstWorkingDayFrom(today, calendar) },
      );
      return { steps, today, calendar };
    });

describe("what a patient reads about a date, for any history, calendar and day of reading", () => {
  test("is to come only where it is, and late only where it has passed", () => {
    fc.assert(
      fc.property(reading(fc.nat(60)), ({ steps, today }) => {
        for (const step of dated(steps)) {
          expect([step, step.on < today]).toEqual([step, isPassed(step)]);
          const kinds = "target" in step ? ["seen-between"] : [...TO_COME, ...PASSED];
          expect(kinds).toContain(step.step);
          const target = "target" in step ? step.target : today;
          expect([step, target >= today, target <= step.on]).toEqual([step, true, !isPassed(step)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("is never a day on which the clinic is closed, where the clinic is to act", () => {
    fc.assert(
      fc.property(reading(fc.constant(0)), ({ steps, calendar, today }) => {
        for (const step of dated(steps)) {
          const isOpen =
            !BY_THE_CLINIC.includes(step.step) ||
            isWorkingDay(step.on, calendar) ||
            step.on === today;
          expect([step, isOpen]).toEqual([step, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe.each([["en-GB", messages]] as const)("in %s", (locale, words) => {
  const t = createTranslator({ locale, messages: words, namespace: "next.steps" });
  const [on, target] = [DAY_0 + 40, DAY_0 + 30];

  test.each([
    ...TO_COME,
    ...PASSED,
    "seen-between",
    "appointment",
    "appointment-passed",
    "appointment-cancelled",
  ])("%s says its date", (step) => {
    const sentence = t(step as "first-look", {
      date: patientDate(locale, on),
      target: patientDate(locale, target),
    });
    expect(sentence).toContain(patientDate(locale, on));
  });

  test.each(PASSED)("%s says that it is not to come", (step) => {
    const sentence = t(step as "first-look", { date: patientDate(locale, on) });
    expect(sentence).toMatch(/\b(was|were) due\b/);
  });
});

function dated(steps: readonly NextStep[]): readonly Extract<NextStep, { on: number }>[] {
  return steps.filter((step) => "on" in step);
}

function isPassed({ step }: NextStep): boolean {
  return PASSED.includes(step);
}

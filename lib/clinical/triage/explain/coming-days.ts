import type { Day } from "../../calendar/day";
import type { History } from "../../history/history";
import { assess, type ClinicDays } from "../assess";
import type { Assessment } from "../assessment";
import type { RuleSet } from "../rule";
import { type Outcome, opened, outcomeOf } from "./outcome";

/** A day on which the assessment changes with no new event: rules, labels and missing items are those of that day alone. */
export type Coming = Outcome & {
  on: Day;
  opens: readonly string[];
  labels: readonly string[];
  missing: readonly string[];
};

const DAYS_SHOWN = 8;

/** The next eight days, in the patient's zone, that change an assessment by themselves; fewer where nothing more will. */
export function comingDays(
  now: Assessment,
  history: History,
  ruleSet: RuleSet,
  clinic: ClinicDays,
): readonly Coming[] {
  const ahead = (clinic.clinicDay ?? now.asOf) - now.asOf;
  const coming: Coming[] = [];
  let before = now;
  while (before.nextChangeOn !== null && coming.length < DAYS_SHOWN) {
    const on = before.nextChangeOn;
    const then = assess(history, ruleSet, on, { ...clinic, clinicDay: on + ahead });
    const known = new Set(before.missing.map(({ item }) => item));
    coming.push({
      ...outcomeOf(then),
      on,
      opens: opened(before, then),
      labels: then.labels.filter((label) => !before.labels.includes(label)),
      missing: then.missing.flatMap(({ item }) => (known.has(item) ? [] : [item])),
    });
    before = then;
  }
  return coming;
}

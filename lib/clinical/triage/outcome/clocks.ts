import type { Day } from "../../calendar/day";
import { addWorkingDays, openDay, type WorkingCalendar } from "../../calendar/working-calendar";
import type { Band } from "../../history/tier";
import type { Finding } from "../assessment";
import type { Rule, RuleSet } from "../rule";

/** The dates that a finding promises. */
export type Clocks = Pick<Finding, "target" | "deadline" | "bloodsBy" | "emgBy" | "firstLookBy">;

export type Clinic = {
  clinicDay: Day;
  calendar: WorkingCalendar;
  /** Findings of earlier assessments that stay open, by rule. */
  latched: ReadonlyMap<string, Clocks>;
};

type Opened = { rule: Rule; band: Band | null; known: Day };

/**
 * Counted from the day since which the clinic knew, on days on which it works; an emergency's and a same day's are never
 * moved. None is later than in `latched`, the same finding of an earlier assessment, unless the clinic is closed on that day by
 * now.
 */
export function clocksOf(
  { rule, band, known }: Opened,
  { limits, thresholds }: RuleSet,
  calendar: WorkingCalendar,
  latched: Clocks | undefined,
): Clocks {
  const { target, deadline, firstLook } = limits[rule.tier];
  const on: Opening = { known, calendar, isFixed: rule.tier === "emergency" };
  const bloods = rule.actions.includes("bloods") || rule.actions.includes("same-day-bloods");
  const isFast = rule.tier === "immediate" || (rule.tier === "urgent" && band === "a");
  const emgWithin = isFast ? thresholds.emgWithinFast : thresholds.emgWithin;
  const deadlineOn = earlier(after(deadline, on), opened(latched?.deadline, on));
  return {
    deadline: deadlineOn,
    target: targetBefore(deadlineOn, earlier(after(target, on), opened(latched?.target, on))),
    bloodsBy: earlier(
      after(bloods ? (rule.bloodsWithin ?? thresholds.bloodsWithin) : null, on),
      opened(latched?.bloodsBy, on),
    ),
    emgBy: earlier(
      after(rule.actions.includes("emg") ? emgWithin : null, on),
      opened(latched?.emgBy, on),
    ),
    firstLookBy: earlier(
      earlier(
        firstLook && lookBy(known, firstLook.days, firstLook.working, calendar),
        after(rule.firstLookWithin ?? null, on),
      ),
      firstLook?.working ? opened(latched?.firstLookBy, on) : latched?.firstLookBy,
    ),
  };
}

type Opening = { known: Day; calendar: WorkingCalendar; isFixed: boolean };

function after(days: number | null, on: Opening): Day | null {
  return days === null ? null : opened(on.known + days, on);
}

/** A day on which the clinic works, unless it is fixed. */
function opened(day: Day | null | undefined, { known, calendar, isFixed }: Opening): Day | null {
  if (day == null) return null;
  return isFixed || day <= known ? day : openDay(day, known, calendar);
}

/** A target that is not before the deadline is none. */
export function targetBefore(deadline: Day | null, target: Day | null): Day | null {
  return target !== null && deadline !== null && target >= deadline ? null : target;
}

/** The earlier of two days, of which either may be none. */
export function earlier(a: Day | null, b: Day | null | undefined): Day | null {
  if (a === null) return b ?? null;
  return b === null || b === undefined || a < b ? a : b;
}

function lookBy(known: Day, days: number, working: boolean, calendar: WorkingCalendar): Day {
  return working && calendar.weekdays.length > 0
    ? addWorkingDays(known, days, calendar)
    : known + days;
}

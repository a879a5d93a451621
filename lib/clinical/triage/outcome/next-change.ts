import type { Day } from "../../calendar/day";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import { taskLosses } from "../../timeline/losses";
import { lastAnsweredOn, SAFETY_PARTS } from "../missing/missing-answers";
import { advanceDays, NO_EVENTS } from "../run/advance-days";
import { knownMissing } from "../run/known-missing";
import type { Program } from "../run/program";
import type { State } from "../run/state";
import { nextTimer, sooner } from "../run/timers";
import type { Clinic } from "./clocks";
import { type Conclusion, conclude } from "./conclude";
import { findingsWithClocks, type OpenFinding } from "./open-findings";
import { longHardFrom, promotesOn } from "./place";
import { sameMissing, sameOutcome } from "./same-outcome";

export type Concluded = { outcome: Conclusion; open: readonly OpenFinding[] };

/**
 * The first day after the outcome's on which any of its fields would differ with no new event; null when
 * none would. It lets time pass over the state itself, which is of no use afterwards.
 */
export function nextChangeOn(
  state: State,
  program: Program,
  { outcome, open }: Concluded,
  clinic: Clinic,
): Day | null {
  if (state.openedOn === NEVER) return null;
  const ahead = clinic.clinicDay - state.day;
  let latest = { outcome, open };
  while (true) {
    const day = nextCandidate(state, program, latest, ahead);
    if (day === NO_DAY) return null;
    advanceDays(state, program, NO_EVENTS, day);
    state.day = day;
    const known = knownMissing(state, program.ruleSet);
    if (!sameMissing(outcome.missing, known.items)) return day;
    const openThen = findingsWithClocks(state, program, clinic, latest.open);
    const clinicThen = { ...clinic, clinicDay: day + ahead };
    const then = conclude(state, program, { open: openThen, known }, clinicThen);
    if (!sameOutcome(outcome, then)) return day;
    latest = { outcome: then, open: openThen };
  }
}

/** The next day on which anything could change: every clock of the rules, and every one that an outcome shows. */
function nextCandidate(
  state: State,
  program: Program,
  { outcome, open }: Concluded,
  ahead: number,
): Day {
  const { thresholds } = program.ruleSet;
  let next = nextTimer(state, program);
  const { day } = state;
  if (outcome.overdue !== "breach") {
    for (const { finding } of open) {
      const { knownSince, target, deadline } = finding;
      next = sooner(next, (target ?? NEVER) - ahead, day);
      if (deadline !== null) next = sooner(next, Math.max(deadline, knownSince + 1) - ahead, day);
    }
  }
  if (outcome.band === "b") {
    for (const each of open)
      next = sooner(next, (promotesOn(each, state, thresholds) ?? NEVER) - ahead, day);
  }
  for (const { lostOn } of taskLosses(state)) {
    if (lostOn !== null) next = sooner(next, lostOn + thresholds.worseningWindow + 1, day);
  }
  for (const part of SAFETY_PARTS) {
    next = sooner(next, lastAnsweredOn(state, part) + thresholds.answerIsCurrent + 1, day);
  }
  next = sooner(next, state.lastEntryOn + thresholds.outOfDateAfter + 1, day);
  const reviewOn = outcome.reviewOn ?? NEVER;
  next = sooner(next, reviewOn, day);
  next = sooner(next, reviewOn + thresholds.reviewSilence, day);
  next = sooner(next, (outcome.firstLookBy ?? NEVER) - ahead, day);
  next = sooner(next, longHardFrom(outcome.missing, thresholds), day);
  for (const contacted of state.contactedOn) {
    next = sooner(next, contacted + thresholds.softReviewAfter, day);
  }
  return next;
}

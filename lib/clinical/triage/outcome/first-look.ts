import type { Day } from "../../calendar/day";
import { addWorkingDays, type WorkingCalendar } from "../../calendar/working-calendar";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import type { Missing } from "../assessment";
import type { Thresholds } from "../rule";
import type { KnownMissing } from "../run/known-missing";

import type { State } from "../run/state";
import { urgencyRank } from "../urgency";
import { earlier } from "./clocks";
import { clockRuns, hasCome } from "./finding-clock";
import type { OpenFinding } from "./open-findings";

/** The earliest day from which so many working days are counted, by their number. */
type WorkingLimits = Map<number, Day>;

/**
 * The earliest day by which the clinic must have looked: at findings that no decision or visit has
 * followed, at an emergency that was reported again since, at what is not known, and at what nobody has read. Null when nothing waits for a look.
 */
export function firstLookBy(
  state: State,
  open: readonly OpenFinding[],
  missing: KnownMissing,
  { thresholds, calendar }: { thresholds: Thresholds; calendar: WorkingCalendar },
): Day | null {
  const lookedOn = Math.max(state.decidedOn, state.seenOn);
  const triedOn = Math.max(lookedOn, state.contactedOn.at(-1) ?? NEVER);
  const working: WorkingLimits = new Map();
  let earliest: Day | null = null;
  for (const each of open) {
    const { knownSince, firstLookBy: by } = each.finding;
    if (by !== null && lookedOn < knownSince) {
      earliest = earlier(by, earliest);
      if (isRising(each, open, state)) countFrom(working, knownSince, thresholds.firstLookRising);
    } else if (lookedOn < each.state.reportedOn) {
      // An emergency that was reported again is looked at on that day.
      earliest = earlier(each.state.reportedOn, earliest);
    }
  }
  // A call is no look at something serious, whether or not it reached the patient.
  countFrom(working, firstAfter(missing, "hard", lookedOn), thresholds.firstLookHard);
  countFrom(working, firstAfter(missing, "soft", triedOn), thresholds.firstLookSoft);
  for (const { knownOn } of state.unread) countFrom(working, knownOn, thresholds.firstLookText);
  for (const [days, from] of working) {
    const by = addWorkingDays(from, days, calendar);
    if (earliest === null || by < earliest) earliest = by;
  }
  return earliest;
}

/** Whether a finding rose above what was known before it while that was overdue. */
function isRising(own: OpenFinding, open: readonly OpenFinding[], state: State): boolean {
  const { knownSince } = own.finding;
  const before = open.filter(({ finding }) => finding.knownSince < knownSince);
  const isOverdue = before.some(
    ({ rule, finding }) =>
      finding.deadline !== null &&
      clockRuns(state, rule, finding) &&
      hasCome(finding.deadline, finding.knownSince, knownSince),
  );
  return isOverdue && before.every((each) => urgencyRank(own.finding) < urgencyRank(each.finding));
}

/**
 * The earliest day after a look since which something of a weight is missing, or on which something that was looked at was
 * reported again; NO_DAY where nothing is.
 */
function firstAfter(
  { items, reportedOn }: KnownMissing,
  weight: Missing["weight"],
  look: Day,
): Day {
  let first = NO_DAY;
  let index = 0;
  for (const { weight: own, since } of items) {
    const reported = reportedOn[index] ?? since;
    index += 1;
    if (own !== weight || since === null || reported === null) continue;
    const from = since > look ? since : reported;
    if (from > look && from < first) first = from;
  }
  return first;
}

function countFrom(working: WorkingLimits, from: Day, days: number): void {
  if (from === NO_DAY) return;
  const known = working.get(days);
  if (known === undefined || from < known) working.set(days, from);
}

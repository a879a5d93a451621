import type { Day } from "../../calendar/day";
import { addWorkingDays, type WorkingCalendar } from "../../calendar/working-calendar";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import type { OpenFinding } from "./open-findings";
import type { State } from "./state";

/** The earliest day from which so many working days are counted, by their number. */
type WorkingLimits = Map<number, Day>;

/**
 * The earliest day by which the clinic must have looked: at findings that no decision or visit has
 * followed, at an emergency that was told again since, at what is not known, and at what nobody has read. Null when nothing waits for a look.
 */
export function firstLookBy(
  state: State,
  open: readonly OpenFinding[],
  missing: readonly Missing[],
  { ruleSet, calendar }: { ruleSet: RuleSet; calendar: WorkingCalendar },
): Day | null {
  const { readings, limits } = ruleSet;
  const lookedOn = Math.max(state.decidedOn, state.seenOn);
  const askedOn = Math.max(lookedOn, state.contactedOn.at(-1) ?? NEVER);
  const working: WorkingLimits = new Map();
  let earliest: Day | null = null;
  for (const { rule, state: finding } of open) {
    const { firstLook } = limits[rule.tier];
    const since = lookedOn < finding.known ? finding.known : finding.toldOn;
    if (firstLook === null || lookedOn >= since) continue;
    if (firstLook.working) countFrom(working, since, firstLook.days);
    else earliest = Math.min(earliest ?? Number.POSITIVE_INFINITY, since + firstLook.days);
    if (rule.firstLookWithin !== undefined) {
      earliest = Math.min(earliest ?? Number.POSITIVE_INFINITY, since + rule.firstLookWithin);
    }
    if (finding.rising) countFrom(working, finding.known, readings.firstLookRising);
  }
  for (const { weight, since } of missing) {
    if (since === null || askedOn >= since) continue;
    const days = weight === "hard" ? readings.firstLookHard : readings.firstLookSoft;
    countFrom(working, since, days);
  }
  for (const { day } of state.unread) countFrom(working, day, readings.firstLookText);
  for (const [days, from] of working) {
    const by = addWorkingDays(from, days, calendar);
    if (earliest === null || by < earliest) earliest = by;
  }
  return earliest;
}

function countFrom(working: WorkingLimits, from: Day, days: number): void {
  const known = working.get(days);
  if (known === undefined || from < known) working.set(days, from);
}

import type { Day } from "../../calendar/day";
import { addWorkingDays, type WorkingCalendar } from "../../calendar/working-calendar";
import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import type { OpenFinding } from "./open-findings";
import type { State } from "./state";

/**
 * The earliest day by which the clinic must have looked: at findings that no decision or visit has
 * followed, at what is not known, and at what nobody has read. Null when nothing waits for a look.
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
  let earliest: Day | null = null;
  const by = (day: Day) => {
    if (earliest === null || day < earliest) earliest = day;
  };
  for (const { rule, state: finding } of open) {
    const { firstLook } = limits[rule.tier];
    if (firstLook === null || lookedOn >= finding.known) continue;
    if (firstLook.working) by(addWorkingDays(finding.known, firstLook.days, calendar));
    else by(finding.known + firstLook.days);
    if (finding.rising) by(addWorkingDays(finding.known, readings.firstLookRising, calendar));
  }
  for (const { weight, since } of missing) {
    if (since === null || askedOn >= since) continue;
    const days = weight === "hard" ? readings.firstLookHard : readings.firstLookSoft;
    by(addWorkingDays(since, days, calendar));
  }
  for (const { day } of state.unread) by(addWorkingDays(day, readings.firstLookText, calendar));
  return earliest;
}

import type { Day } from "../../calendar/day";
import type { Rule } from "../rule";
import { TIERS } from "../tier";
import { NEVER } from "./evidence";
import type { Program } from "./program";
import type { State } from "./state";

/** Whether any open finding whose clock runs has reached its deadline on the state's day. */
export function isCaseOverdue(state: State, program: Program): boolean {
  return program.rules.some(({ rule }, index) => {
    const finding = state.findings[index];
    if (!finding || finding.closedOn !== NEVER || !clockRuns(state, rule, finding)) return false;
    const { deadline } = program.ruleSet.limits[rule.tier];
    return deadline !== null && hasCome(finding.since, deadline, state.day);
  });
}

/**
 * A visit ends the clock of every finding that was true by then; of one raised by hand on the very day of the
 * visit it does not, since what the visit showed may be why.
 */
export function clockRuns(state: State, { when }: Rule, { since }: { since: Day }): boolean {
  return when.kind === "raised" ? since >= state.seenOn : since > state.seenOn;
}

/** A limit is reached on its day; an emergency's, which is today, only tomorrow. */
export function hasCome(since: Day, limit: number, day: Day): boolean {
  return limit === 0 ? day > since : day >= since + limit;
}

export function isMoreUrgentThanOpen(state: State, { rules }: Program, rule: Rule): boolean {
  return rules.every(({ rule: other }, index) => {
    const finding = state.findings[index];
    if (!finding || finding.closedOn !== NEVER || finding.since === state.day) return true;
    return rank(rule.tier, rule.band) < rank(other.tier, finding.band);
  });
}

/** Smaller is more urgent. */
export function rank(tier: Rule["tier"], band: Rule["band"]): number {
  return TIERS.indexOf(tier) * 2 + (band === "b" ? 1 : 0);
}

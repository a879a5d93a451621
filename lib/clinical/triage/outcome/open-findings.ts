import type { Finding } from "../assessment";
import type { Rule } from "../rule";
import { knownSince } from "../run/open-rules";
import type { Program } from "../run/program";
import type { FindingState, State } from "../run/state";
import { byUrgency } from "../urgency";
import { type Clinic, clocksOf } from "./clocks";

export type OpenFinding = { rule: Rule; state: FindingState; finding: Finding };

/**
 * Open findings, most urgent first: tier, band, deadline, then the rule's place in its set. `before`: those of the same
 * state earlier, since when only time went by; what did not change is taken from there.
 */
export function findingsWithClocks(
  state: State,
  { rules, ruleSet }: Program,
  { calendar, latched }: Pick<Clinic, "calendar" | "latched">,
  before: readonly OpenFinding[] = [],
): readonly OpenFinding[] {
  const open: OpenFinding[] = [];
  for (const index of state.openRules) {
    const rule = rules[index]?.rule;
    const finding = state.findings[index];
    if (!rule || !finding) continue;
    const same = before.length === 0 ? undefined : before.find((each) => each.state === finding);
    if (same !== undefined) {
      open.push(same);
      continue;
    }
    const known = knownSince(state, index, finding);
    const { band } = finding;
    const clocks = clocksOf({ rule, band, known }, ruleSet, calendar, latched.get(rule.id));
    open.push({
      rule,
      state: finding,
      finding: {
        rule: rule.id,
        tier: rule.tier,
        band,
        since: finding.since,
        knownSince: known,
        deadline: clocks.deadline,
        target: clocks.target,
        bloodsBy: clocks.bloodsBy,
        emgBy: clocks.emgBy,
        firstLookBy: clocks.firstLookBy,
        certainty: finding.certainty,
        evidence: finding.ids,
      },
    });
  }
  return open.sort((one, other) => byUrgency(one.finding, other.finding));
}

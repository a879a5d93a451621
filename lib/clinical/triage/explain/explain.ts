import type { HistoryEvent } from "../../history/event";
import type { Finding } from "../assessment";
import type { Rule, RuleSet } from "../rule";
import type { RuleId } from "../rule-id";
import { ruleNamed } from "../rule-named";
import { shownEvidence } from "./shown-evidence";

/** A finding with its rule and what is shown of its evidence, oldest first. */
export type ExplainedFinding = {
  finding: Finding;
  rule: Rule<RuleId>;
  evidence: readonly HistoryEvent[];
};

/** The findings in the order given. Throws on a rule that its own rule set does not have. */
export function explain(
  findings: readonly Finding[],
  ruleSet: RuleSet<RuleId>,
  events: readonly HistoryEvent[],
): readonly ExplainedFinding[] {
  return findings.map((finding) => {
    const rule = ruleNamed(ruleSet, finding.rule);
    if (!rule) throw new Error(`rule set ${ruleSet.version} has no rule ${finding.rule}`);
    return { finding, rule, evidence: shownEvidence(finding, events) };
  });
}

/** The events that any of them rests on, each once, oldest first: what a reader looks at before the rules. */
export function evidenceOf(explained: readonly ExplainedFinding[]): readonly HistoryEvent[] {
  const events = new Map(
    explained.flatMap(({ evidence }) => evidence).map((event) => [event.id, event]),
  );
  return [...events.values()].toSorted((one, other) => one.day - other.day);
}

import type { HistoryEvent } from "../history/event";
import { repeatedAnswers } from "../history/repeated-answers";
import type { Finding } from "./assessment";
import type { Rule, RuleSet } from "./rule";
import { ruleNamed } from "./rule-named";

/** A finding with its rule and the events that made it true, oldest first. */
export type ExplainedFinding = {
  finding: Finding;
  rule: Rule;
  evidence: readonly HistoryEvent[];
};

/** The findings in the order given; an answer that was only given again with more to it is listed once. Throws on a rule that its own rule set does not have. */
export function explain(
  findings: readonly Finding[],
  ruleSet: RuleSet,
  events: readonly HistoryEvent[],
): readonly ExplainedFinding[] {
  const told = new Map(events.map((event) => [event.id, event]));
  const repeated = repeatedAnswers(events);
  return findings.map((finding) => {
    const rule = ruleNamed(ruleSet, finding.rule);
    if (!rule) throw new Error(`rule set ${ruleSet.version} has no rule ${finding.rule}`);
    return {
      finding,
      rule,
      evidence: finding.evidence
        .flatMap((id) => (repeated.has(id) ? [] : (told.get(id) ?? [])))
        .toSorted((one, other) => one.day - other.day),
    };
  });
}

/** The events that any of them rests on, each once, oldest first: what a reader looks at before the rules. */
export function evidenceOf(explained: readonly ExplainedFinding[]): readonly HistoryEvent[] {
  const events = new Map(
    explained.flatMap(({ evidence }) => evidence).map((event) => [event.id, event]),
  );
  return [...events.values()].toSorted((one, other) => one.day - other.day);
}

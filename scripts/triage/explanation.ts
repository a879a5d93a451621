import { messages } from "@/i18n/messages";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import { explain } from "@/lib/clinical/triage/explain/explain";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";

/** Why a case has its place, in one line: each finding with its rule's words, then what is missing. */
export function explanation({ findings, missing }: Assessment, ruleSet: RuleSet<RuleId>): string {
  const met = explain(findings, ruleSet, []).map(({ finding, rule }) => {
    const by = finding.deadline === null ? "" : `, by ${isoFromDay(finding.deadline)}`;
    return `${rule.id} (${messages.rules[rule.id].clinician}) since ${isoFromDay(finding.since)}${by}`;
  });
  const unknown = missing.map(({ item }) => item);
  return [
    met.length === 0 ? "no rule is met" : met.join("; "),
    ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(", ")}`]),
  ].join("; ");
}

import { missingWords, type ReferralWords } from "@/components/referral/fact-words";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import type { QueueRow } from "@/lib/queue/queue-row";
import type { QueueTableWords, RuleInWords } from "./queue-line";

/** The words of every rule and missing item that these rows name. A rule keeps the words of the newest set that has it. */
export function namedWords(
  rows: readonly QueueRow[],
  t: ReferralWords,
): Pick<QueueTableWords, "rules" | "missingItems"> {
  const rules: Record<string, RuleInWords> = {};
  const missingItems: Record<string, string> = {};
  for (const { reasons, why } of rows) {
    for (const id of reasons) rules[id] ??= inWords(id);
    for (const item of why?.missing ?? []) missingItems[item] ??= missingWords(t, item);
  }
  return { rules, missingItems };
}

function inWords(id: string): RuleInWords {
  for (const ruleSet of [LIVE_RULE_SET, ...Object.values(RULE_SETS)]) {
    const rule = ruleNamed(ruleSet, id);
    if (rule) return { words: rule.clinician, isArticles: rule.source.kind === "article" };
  }
  throw new Error(`no rule set has a rule ${id}`);
}

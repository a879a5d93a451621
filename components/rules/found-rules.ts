import type { Rule } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { urgencyRank } from "@/lib/clinical/triage/urgency";
import { TIER_FILTERS } from "@/lib/queue/queue-filter";

export const RULE_SOURCES = ["article", "addition"] as const;

/** What the list of rules is narrowed to; null is "all". */
export type RuleFilter = {
  words: string;
  tier: Rule["tier"] | null;
  source: (typeof RULE_SOURCES)[number] | null;
};

/** What is read of one rule: its label, its prose for a clinician, and what the patient reads. */
export type RuleWords = { short: string; clinician: string; patient: string };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Read from the address; what it does not know is left out, so that no rule is hidden by it. */
export function parseRuleFilter(query: Query): RuleFilter {
  const tier = TIER_FILTERS.find((each) => each === query.tier);
  return {
    words: typeof query.words === "string" ? query.words.trim() : "",
    tier:
      tier === undefined || tier === "more-needed" || tier === "serious-item-unknown" ? null : tier,
    source: RULE_SOURCES.find((each) => each === query.source) ?? null,
  };
}

/** The rules in which each of the words stands, in their id, texts or source; the most urgent first. */
export function foundRules(
  rules: readonly Rule<RuleId>[],
  { words, tier, source }: RuleFilter,
  textOf: (id: RuleId) => RuleWords,
): readonly Rule<RuleId>[] {
  const asked = words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return rules
    .filter((rule) => tier === null || rule.tier === tier)
    .filter((rule) => source === null || rule.source.kind === source)
    .filter((rule) => {
      const said = sayingsOf(rule, textOf(rule.id)).join("\n").toLowerCase();
      return asked.every((word) => said.includes(word));
    })
    .toSorted((a, b) => urgencyRank(a) - urgencyRank(b));
}

function sayingsOf(
  { id, source }: Rule<RuleId>,
  { short, clinician, patient }: RuleWords,
): string[] {
  const said =
    source.kind === "article"
      ? [source.sentence]
      : [source.evidence, source.reference, source.strength];
  return [id, short, clinician, patient, ...said];
}

import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { Assessment } from "./assessment";

const FINDINGS_SHOWN = 3;
const MISSING_SHOWN = 5;

/** The short answer to "why this tier", small enough to be kept with each referral. */
export type WhyGlance = {
  ruleSet: string;
  /** The first few, most urgent first, each with the newest event that made it true. */
  findings: readonly { rule: string; since: Day; fact: HistoryEvent | null }[];
  /** The first few items that are missing, and how many more there are. */
  missing: readonly string[];
  moreMissing: number;
};

/** Ids of the events that the glance shows: all that it looks for among them. */
export function shownEvidence({ findings }: Pick<Assessment, "findings">): readonly string[] {
  return findings.slice(0, FINDINGS_SHOWN).flatMap(({ evidence }) => evidence.slice(-1));
}

export function whyGlance(
  { ruleSet, findings, missing }: Assessment,
  events: readonly HistoryEvent[],
): WhyGlance {
  const told = new Map(events.map((event) => [event.id, event]));
  return {
    ruleSet,
    findings: findings.slice(0, FINDINGS_SHOWN).map(({ rule, since, evidence }) => ({
      rule,
      since,
      fact: told.get(evidence.at(-1) ?? "") ?? null,
    })),
    missing: missing.slice(0, MISSING_SHOWN).map(({ item }) => item),
    moreMissing: Math.max(0, missing.length - MISSING_SHOWN),
  };
}

import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { correctedIds } from "../../history/taken-back";
import type { Assessment } from "../assessment";
import { shownEvidence } from "./shown-evidence";

const FINDINGS_SHOWN = 3;
const MISSING_SHOWN = 5;

/** An event of a finding's evidence; `isCorrected`: it no longer says what holds, and the finding stays all the same. */
type ShownFact = { event: HistoryEvent; isCorrected: boolean };

/** The short answer to "why this tier", small enough to be kept with each referral. */
export type WhySummary = {
  ruleSet: string;
  /** The first few, most urgent first, each with what opened it, one fact for each of its parts. */
  findings: readonly { rule: string; since: Day; facts: readonly ShownFact[] }[];
  /** The first few items that are missing, and how many more there are. */
  missing: readonly string[];
  moreMissing: number;
};

/** Ids of the evidence among which the shown facts are chosen. */
export function evidenceIds({ findings }: Pick<Assessment, "findings">): readonly string[] {
  return findings.slice(0, FINDINGS_SHOWN).flatMap(({ evidence }) => evidence);
}

/** `events`: at least the evidence of the findings that are shown, what corrects it, and the answers given in its stead. */
export function whySummary(
  { ruleSet, findings, missing }: Assessment,
  events: readonly HistoryEvent[],
): WhySummary {
  const corrected = correctedIds(events);
  return {
    ruleSet,
    findings: findings.slice(0, FINDINGS_SHOWN).map((finding) => ({
      rule: finding.rule,
      since: finding.since,
      facts: shownEvidence(finding, events).map((event) => ({
        event,
        isCorrected: corrected.has(event.id),
      })),
    })),
    missing: missing.slice(0, MISSING_SHOWN).map(({ item }) => item),
    moreMissing: Math.max(0, missing.length - MISSING_SHOWN),
  };
}

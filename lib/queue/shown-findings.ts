import type { Finding } from "@/lib/clinical/triage/assessment";

/** How much of an assessment the list shows; the referral's page has all of it. */
export const FINDINGS_SHOWN = 4;
export const EVIDENCE_SHOWN = 2;

/** The first few of the findings that stand, in the order of `reasons`; a held one counts before a newer one. */
export function shownFindings({
  reasons,
  findings,
  held,
}: {
  reasons: readonly string[];
  findings: readonly Finding[];
  held: readonly Finding[];
}): readonly Finding[] {
  return reasons.slice(0, FINDINGS_SHOWN).flatMap((reason) => {
    const finding = [...held, ...findings].find(({ rule }) => rule === reason);
    return finding ? [{ ...finding, evidence: finding.evidence.slice(-EVIDENCE_SHOWN) }] : [];
  });
}

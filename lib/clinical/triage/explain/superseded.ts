import { isCalmOrNone } from "../../history/tier";
import type { Finding } from "../assessment";

/**
 * The rule behind which a finding is only "also met", null where it speaks for itself: a calm one beside one of soon or
 * above, and felt weakness (R2) beside lost function (U1). `findings` come most urgent first; its timers and dates stay.
 */
export function supersededBy(finding: Finding, findings: readonly Finding[]): string | null {
  if (!isCalmOrNone(finding.tier)) return null;
  const lostFunction = findings.find(({ rule }) => rule === "U1");
  if (finding.rule === "R2" && lostFunction) return lostFunction.rule;
  const [top] = findings;
  return top && !isCalmOrNone(top.tier) ? top.rule : null;
}

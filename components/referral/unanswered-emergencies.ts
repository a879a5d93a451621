import type { Day } from "@/lib/clinical/calendar/day";
import type { ExplainedFinding } from "@/lib/clinical/triage/explain/explain";
import { isOfLaboratory } from "@/lib/clinical/triage/explain/of-laboratory";

/**
 * The blood results that are an emergency and for which no visit answers. `seenOn`: the day of the visit since which
 * nothing new came, null: none. One that was recorded after that day has not been spoken of at it.
 */
export function unansweredEmergencies(
  explained: readonly ExplainedFinding[],
  seenOn: Day | null,
): readonly ExplainedFinding[] {
  return explained.filter(({ rule, finding, evidence }) => {
    if (rule.tier !== "emergency" || !isOfLaboratory(rule.id)) return false;
    const recorded = evidence.flatMap((event) => (event.kind === "lab" ? event.recordedOn : []));
    return seenOn === null || Math.max(finding.knownSince, ...recorded) > seenOn;
  });
}

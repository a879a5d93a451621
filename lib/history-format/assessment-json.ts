import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import { supersededBy } from "@/lib/clinical/triage/explain/superseded";

const isoOrNull = (day: Day | null) => (day === null ? null : isoFromDay(day));

/** An assessment as its line of a file says it: every field, days as ISO dates, beside the id of its case. */
export function assessmentJson(id: string, assessment: Assessment): object {
  return {
    id,
    ...assessment,
    asOf: isoFromDay(assessment.asOf),
    deadline: isoOrNull(assessment.deadline),
    target: isoOrNull(assessment.target),
    firstLookBy: isoOrNull(assessment.firstLookBy),
    reviewOn: isoOrNull(assessment.reviewOn),
    bloodsBy: isoOrNull(assessment.bloodsBy),
    emgBy: isoOrNull(assessment.emgBy),
    nextChangeOn: isoOrNull(assessment.nextChangeOn),
    missing: assessment.missing.map((item) => ({ ...item, since: isoOrNull(item.since) })),
    findings: assessment.findings.map((finding) => ({
      ...finding,
      since: isoFromDay(finding.since),
      knownSince: isoFromDay(finding.knownSince),
      target: isoOrNull(finding.target),
      deadline: isoOrNull(finding.deadline),
      supersededBy: supersededBy(finding, assessment.findings),
      bloodsBy: isoOrNull(finding.bloodsBy),
      emgBy: isoOrNull(finding.emgBy),
      firstLookBy: isoOrNull(finding.firstLookBy),
    })),
  };
}

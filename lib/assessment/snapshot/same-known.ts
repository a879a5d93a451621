import { lastEntryDay } from "@/lib/clinical/snapshot/last-entry-day";
import { spreadSummary } from "@/lib/clinical/spread/spread-summary";
import { digest } from "@/lib/record/digest";
import type { KnownAssessed } from "../assess-known";

/** Whether two assessments of one history are the same: the input, the assessment and what the queue shows beside it. */
export function isSameKnown(one: KnownAssessed, other: KnownAssessed): boolean {
  return digest(reportedBy(one)) === digest(reportedBy(other));
}

function reportedBy({ digest: input, assessment, events, finalised }: KnownAssessed) {
  return {
    input,
    assessment,
    spread: spreadSummary({ events }, assessment.asOf, finalised.spread),
    lastEntryOn: lastEntryDay(events, finalised.lastEntryOn),
  };
}

import type { Day } from "@/lib/clinical/calendar/day";
import type { WhySummary } from "@/lib/clinical/triage/explain/why-summary";

/** Why a referral has its tier, in short, as of its newest assessment. */
export type Why = WhySummary & {
  assessedOn: Day;
  /** "HH:MM" on the clinic's clock. */
  assessedTime: string;
  nextChangeOn: Day | null;
};

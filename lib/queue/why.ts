import type { Day } from "@/lib/clinical/calendar/day";
import type { WhyGlance } from "@/lib/clinical/triage/why-glance";

/** Why a referral has its tier, in short, as of its newest assessment. */
export type Why = WhyGlance & {
  assessedOn: Day;
  /** "HH:MM" on the clinic's clock. */
  assessedTime: string;
  nextChangeOn: Day | null;
};

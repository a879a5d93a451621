import type { Day } from "@/lib/clinical/calendar/day";
import type { Overdue } from "@/lib/clinical/history/tier";

/** How many open cases are alike in their days. */
export type WaitingCount = {
  /** A tier or "none". */
  tier: string;
  information: string;
  overdue: Overdue;
  /** Somebody has seen the patient: the deadline binds no more. */
  isSeen: boolean;
  openedOn: Day;
  deadlineOn: Day | null;
  open: number;
};

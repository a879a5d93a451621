import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { ClosedNotes } from "./closed-notes.sql";
import type { PageKey } from "./page-key";
import type { QueueRow } from "./queue-row";
import type { TierCount } from "./tier-count";

export type QueuePage = {
  rows: readonly QueueRow[];
  /** How many rows the filter leaves in all, exactly. */
  filteredCount: number;
  /** Of closed referrals, which the list leaves out. */
  closedNotes: ClosedNotes;
  /** Every tier in order of urgency, then the cases without one. */
  counts: readonly TierCount[];
  /** How many of all open referrals should have been looked at before today. */
  lateFirstLooks: number;
  /** Where this page ends; null at the end of the list. */
  nextPage: PageKey | null;
  /** The newest change of the clinic's queue that is in the rows. */
  changeNumber: number;
  /** The clinic's own day and zone. */
  today: Day;
  zone: string;
  calendar: WorkingCalendar;
  /** Clinicians who can own a referral. */
  clinicians: readonly { personId: string; name: string }[];
};

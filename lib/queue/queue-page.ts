import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { ClosedNotes } from "./closed-notes.sql";
import type { PageKey } from "./page-key";
import type { QueueView } from "./queue-filter";
import type { QueueGroup } from "./queue-group";
import type { QueueRow } from "./queue-row";
import type { TierCount } from "./tier-count";
import type { UndoableDecision } from "./undoable-decisions.sql";

export type QueuePage = {
  rows: readonly QueueRow[];
  /** What the filter leaves in all, exactly, by place and in order. */
  groups: readonly QueueGroup[];
  /** How many rows that is. */
  filteredCount: number;
  /** How many open referrals each view holds, and how many are the reader's own or past the deadline. */
  viewCounts: Readonly<Record<QueueView | "mine" | "overdue", number>>;
  /** Of closed referrals, which the list leaves out. */
  closedNotes: ClosedNotes;
  /** The reader's own decisions of the last minutes. */
  undoable: readonly UndoableDecision[];
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

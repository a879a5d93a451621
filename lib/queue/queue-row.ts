import type { Day } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";
import type { ClosedNotes } from "./closed-notes";
import type { NextAction } from "./next-action";
import type { PageKey } from "./page-key";
import type { TierCount } from "./tier-count";

/** A note of the patient waits to be read, one that the watch cannot vouch for, or one with words of an emergency. */
export type UnreadInRow = "note" | "unwatched" | "flagged";

/** One open referral as the list shows it. */
export type QueueRow = {
  referralId: string;
  patientId: string;
  patient: { name: string; birthDate: string | null; hospitalNumber: string | null };
  tier: Tier | null;
  band: Band | null;
  information: Information;
  overdue: Overdue;
  targetOn: Day | null;
  deadlineOn: Day | null;
  firstLookBy: Day | null;
  reviewOn: Day | null;
  /** The day on which the patient was seen, while that still ends the clock. */
  seenOn: Day | null;
  /** Ids of the rules met, most urgent first. */
  reasons: readonly string[];
  /** What is not known, where that and no rule gives the row its place; else empty. */
  unknown: readonly string[];
  /** Null while nobody has claimed it. */
  owner: { personId: string; name: string } | null;
  /** In the clinic's zone. */
  openedOn: Day;
  /** What came since the asking clinician opened it last; null: never opened by them. */
  news: { reasons: readonly string[]; areas: number; entries: number } | null;
  /** The eight weeks to today as `stripCode` writes them; null while no assessment has stored them. */
  strip: string | null;
  next: NextAction;
  unread: UnreadInRow | null;
  /** The patient corrected something that nobody has acknowledged. */
  isCorrected: boolean;
  /** A lowering waits for a second person, who can carry it out. */
  hasProposal: boolean;
};

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

import type { Band, Information, Overdue, Tier } from "@/lib/clinical/history/tier";
import type { SpreadSummary } from "@/lib/clinical/spread/spread-summary";

/** A note of the patient waits to be read, one that the watch cannot vouch for, or one with words of an emergency. */
export type UnreadInRow = "note" | "unwatched" | "flagged";

/** A row of the list's statement: days, in the clinic's zone, as whole days. */
export type QueueRecord = {
  id: string;
  patient_id: string;
  place: number;
  order_key: string;
  tier: Tier | null;
  band: Band | null;
  information: Information;
  overdue: Overdue;
  target_on: number | null;
  deadline_on: number | null;
  first_look_by: number | null;
  review_on: number | null;
  appointment_on: number | null;
  seen_on: number | null;
  reasons: string[];
  /** Items that are not known, hard before soft; null: never assessed. */
  missing: string[] | null;
  opened_on: number;
  spread: SpreadSummary | null;
  name: string;
  birth_date: string | null;
  hospital_number: string | null;
  owner_id: string | null;
  owner_name: string | null;
  is_viewed: boolean;
  viewed_reasons: string[] | null;
  viewed_areas: number | null;
  new_entries: number;
  is_corrected: boolean;
  has_proposal: boolean;
  unread: UnreadInRow | null;
  /** Null also where the case has become more urgent since. */
  reply_by: number | null;
  has_replied: boolean;
  emg_request: "draft" | "signed" | null;
};

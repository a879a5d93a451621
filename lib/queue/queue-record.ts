import type { EventBody } from "@/lib/assessment/event-columns";
import type { HistoryEvent } from "@/lib/clinical/history/event";
import type { SpreadGlance } from "@/lib/clinical/spread/spread-glance";
import type { Finding, Missing } from "@/lib/clinical/triage/assessment";
import type { Band, Information, Overdue, Tier } from "@/lib/clinical/triage/tier";

/** A row of the list's statement: days as whole days, instants as milliseconds. */
export type QueueRecord = {
  id: string;
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
  seen_at: number | null;
  reasons: string[];
  held: Finding[];
  opened_at: number;
  spread: SpreadGlance | null;
  name: string;
  birth_date: string | null;
  hospital_number: string | null;
  owner_id: string | null;
  owner_name: string | null;
  viewed_at: number | null;
  viewed_reasons: string[] | null;
  viewed_areas: number | null;
  new_entries: number;
  emg_request: "draft" | "signed" | null;
  rule_set: string | null;
  assessed_at: number | null;
  findings: Finding[] | null;
  missing: Missing[] | null;
  next_change_on: number | null;
};

/** One event that a finding rests on. */
export type EvidenceRecord = {
  id: string;
  kind: HistoryEvent["kind"];
  day: number;
  recorded_on: number;
  body: EventBody;
};

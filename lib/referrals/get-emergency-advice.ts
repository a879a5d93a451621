import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";

import type { EmergencyAdvice } from "./referral-record";

/** `evidence`: ids of the events that make the emergency. */
export async function getEmergencyAdvice(
  tx: Transaction,
  { clinicId, patientId }: { clinicId: string; patientId: string },
  evidence: readonly string[],
): Promise<EmergencyAdvice> {
  if (evidence.length === 0) return { shownAt: null, acknowledgedAt: null };
  const ids = sql`${JSON.stringify(evidence)}::text::jsonb`;
  const [times] = await tx.execute<{ shown: string | null; acknowledged: string | null }>(sql`
    select
      (select max(h.recorded_at) from history_events h
        join patients p on p.clinic_id = h.clinic_id and p.id = h.patient_id and p.person_id = h.recorded_by
        where h.clinic_id = ${clinicId} and h.patient_id = ${patientId} and ${ids} ? h.id::text) as shown,
      (select max(r.recorded_at) from checklist_responses r
        where r.clinic_id = ${clinicId} and r.patient_id = ${patientId} and r.page = 'alert-read'
          and exists (select from jsonb_array_elements_text(to_jsonb(r.read_events)) e where ${ids} ? e)) as acknowledged`);
  const at = (time: string | null | undefined) => (time == null ? null : new Date(time));
  return { shownAt: at(times?.shown), acknowledgedAt: at(times?.acknowledged) };
}

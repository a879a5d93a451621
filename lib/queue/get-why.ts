import "server-only";
import { sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import type { ClinicianActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";

import type { Why } from "./why";

type WhyRecord = {
  patientId: string;
  /** Null while the referral was never assessed. */
  why: Why | null;
};

/** Why a referral of the clinician's own clinic has its tier; null: there is no such referral. The look is audited either way. */
export function getWhy(
  actor: ClinicianActor,
  referralId: string,
): Promise<Pick<WhyRecord, "why"> | null> {
  return asActor(actor, async (tx) => {
    const record = await getStoredWhy(tx, actor, referralId);
    const seen = { action: "view-why", resource: "referral", resourceId: referralId };
    if (record === null) {
      await audit(tx, actor, { ...seen, patientId: null, outcome: "denied", reason: "not-found" });
      return null;
    }
    await audit(tx, actor, { ...seen, patientId: record.patientId, outcome: "allowed" });
    return { why: record.why };
  });
}

async function getStoredWhy(
  tx: Transaction,
  { clinicId }: ClinicianActor,
  referralId: string,
): Promise<WhyRecord | null> {
  const [record] = await tx.execute<WhyRecord>(sql`
    select r.patient_id as "patientId",
      case when r.assessed_at is null then null else r.why || jsonb_build_object(
        'assessedOn', (r.assessed_at at time zone c.zone)::date - date '1970-01-01',
        'assessedTime', to_char(r.assessed_at at time zone c.zone, 'HH24:MI'),
        'nextChangeOn', r.next_change_on - date '1970-01-01') end as why
    from referrals r join clinics c on c.id = r.clinic_id
    where r.clinic_id = ${clinicId} and r.id = ${referralId}`);
  return record ?? null;
}

import "server-only";
import { and, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { clinics, referrals } from "@/db/schema";
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
  const why = sql<Why | null>`case when ${referrals.assessedAt} is not null then ${referrals.why} || jsonb_build_object(
    'assessedOn', (${referrals.assessedAt} at time zone ${clinics.zone})::date - date '1970-01-01',
    'assessedTime', to_char(${referrals.assessedAt} at time zone ${clinics.zone}, 'HH24:MI'),
    'nextChangeOn', ${referrals.nextChangeOn} - date '1970-01-01') end`;
  const [record] = await tx
    .select({ patientId: referrals.patientId, why })
    .from(referrals)
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  return record ?? null;
}

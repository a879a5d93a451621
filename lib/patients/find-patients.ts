import "server-only";
import { sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { ClinicianActor } from "@/lib/actor";
import { currentReferralId } from "@/lib/assessment/current-referral";
import { audit } from "@/lib/audit/audit";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Band, Information, Tier } from "@/lib/clinical/history/tier";
import type { PatientIdentity } from "@/lib/format/patient-identity";
import { todayIn } from "@/lib/format/zoned-day";

import { birthDateIn } from "./birth-date-in";

export const MOST_FOUND = 50;

/** A patient of the clinic with their open referral, else the newest closed one, else none. */
export type FoundPatient = PatientIdentity & {
  patientId: string;
  referral: {
    referralId: string;
    tier: Tier | null;
    band: Band | null;
    information: Information;
    /** In the clinic's zone; null while it is open. */
    closedOn: Day | null;
  } | null;
};

export type FoundPatients = {
  /** At most `MOST_FOUND`, by name. */
  patients: readonly FoundPatient[];
  hasMore: boolean;
  /** The clinic's. */
  today: Day;
};

/** Patients of the clinic by any part of a name, a hospital number, a phone number or a birth date, their referrals open or closed. Who was found is audited, not what was typed. */
export function findPatients(
  actor: ClinicianActor,
  typed: string,
  now: Date,
): Promise<FoundPatients> {
  return asActor(actor, async (tx) => {
    const found = await tx.execute<FoundPatient>(sql`
      select p.id as "patientId", p.name, p.birth_date::text as "birthDate", p.sex, p.hospital_number as "hospitalNumber", p.phone,
        case when r.id is not null then
          jsonb_build_object('referralId', r.id, 'tier', r.tier, 'band', r.band, 'information', r.information,
            'closedOn', case when r.status = 'closed' then (r.closed_at at time zone c.zone)::date - date '1970-01-01' end)
        end as referral
      from app_find_patients(${typed}, ${birthDateIn(typed)}::date, ${MOST_FOUND + 1}) f
      join patients p on p.clinic_id = ${actor.clinicId} and p.id = f.patient_id
      join clinics c on c.id = p.clinic_id
      left join referrals r on r.clinic_id = ${actor.clinicId} and r.id = ${currentReferralId(sql`p.clinic_id`, sql`p.id`)}
      order by p.name, p.id`);
    const [clinic] = await tx.execute<{ zone: string }>(
      sql`select zone from clinics where id = ${actor.clinicId}`,
    );
    if (!clinic) throw new Error("the actor's clinic cannot be read");
    const shown = found.slice(0, MOST_FOUND);
    await audit(tx, actor, {
      action: "find-patients",
      patientId: null,
      patientIds: shown.map(({ patientId }) => patientId),
      resource: "patient",
      resourceId: null,
      outcome: "allowed",
    });
    return {
      patients: shown,
      hasMore: found.length > MOST_FOUND,
      today: todayIn(clinic.zone, now),
    };
  });
}

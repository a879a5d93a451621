import "server-only";
import { and, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, patients, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { isCurrentReferral } from "@/lib/assessment/current-referral";
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
    const rows = await tx
      .select({
        patientId: patients.id,
        name: patients.name,
        birthDate: patients.birthDate,
        sex: patients.sex,
        hospitalNumber: patients.hospitalNumber,
        phone: patients.phone,
        referral: {
          referralId: referrals.id,
          tier: referrals.tier,
          band: referrals.band,
          information: referrals.information,
          closedAt: referrals.closedAt,
        },
      })
      .from(
        sql`app_find_patients(${typed}, ${birthDateIn(typed)}::date, ${MOST_FOUND + 1}) as found`,
      )
      .innerJoin(
        patients,
        and(eq(patients.clinicId, actor.clinicId), eq(patients.id, sql`found.patient_id`)),
      )
      .leftJoin(referrals, isCurrentReferral(actor.clinicId, patients.id))
      .orderBy(patients.name, patients.id);
    const [clinic] = await tx
      .select({ zone: clinics.zone })
      .from(clinics)
      .where(eq(clinics.id, actor.clinicId));
    if (!clinic) throw new Error("the actor's clinic cannot be read");
    const shown = rows.slice(0, MOST_FOUND).map(({ referral, ...patient }) => ({
      ...patient,
      referral: referral === null ? null : closedIn(clinic.zone, referral),
    }));
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
      hasMore: rows.length > MOST_FOUND,
      today: todayIn(clinic.zone, now),
    };
  });
}

function closedIn<Row extends { closedAt: Date | null }>(zone: string, referral: Row) {
  const { closedAt, ...found } = referral;
  return { ...found, closedOn: closedAt === null ? null : todayIn(zone, closedAt) };
}

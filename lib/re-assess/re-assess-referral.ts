import "server-only";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { clinics, patients, referrals } from "@/db/schema";
import type { WorkerActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";
import { lockPatient } from "@/lib/record/lock-patient";

import type { DueReferral } from "./due-referrals";

export type ReAssessOutcome = "assessed" | "already-assessed" | "closed";

/**
 * Assess a referral again because a date has come, the clinic's calendar changed or the birth date was corrected.
 * "already-assessed": its newest assessment was made from the same ones on the same day of the patient and of the clinic,
 * so that it could only give the same answer.
 */
export function reAssessReferral(
  actor: WorkerActor,
  { referralId, patientId }: DueReferral,
  now: Date,
): Promise<ReAssessOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, patientId);
    const referral = await getStoredReferral(tx, actor.clinicId, referralId);
    if (referral?.status !== "open") return "closed";
    const { zone, clinicZone, assessedAt } = referral;
    const hasSameCalendar = referral.calendarVersion === referral.currentCalendar;
    const hasSameBirthDate = referral.birthDateVersion === referral.currentBirthDate;
    const isSameDay =
      assessedAt !== null &&
      todayIn(zone, assessedAt) === todayIn(zone, now) &&
      todayIn(clinicZone, assessedAt) === todayIn(clinicZone, now);
    if (isSameDay && hasSameCalendar && hasSameBirthDate) return "already-assessed";

    await recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "worker", id: referralId },
      events: [],
      now,
      cause: causeOf(hasSameCalendar, hasSameBirthDate),
    });
    return "assessed";
  });
}

async function getStoredReferral(tx: Transaction, clinicId: string, referralId: string) {
  const [referral] = await tx
    .select({
      status: referrals.status,
      assessedAt: referrals.assessedAt,
      calendarVersion: referrals.calendarVersion,
      currentCalendar: clinics.calendarVersion,
      birthDateVersion: referrals.birthDateVersion,
      currentBirthDate: patients.birthDateVersion,
      zone: patients.zone,
      clinicZone: clinics.zone,
    })
    .from(referrals)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, referrals.clinicId), eq(patients.id, referrals.patientId)),
    )
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  return referral;
}

function causeOf(hasSameCalendar: boolean, hasSameBirthDate: boolean): string {
  if (!hasSameBirthDate) return "re-assess-birth-date";
  return hasSameCalendar ? "re-assess" : "re-assess-calendar";
}

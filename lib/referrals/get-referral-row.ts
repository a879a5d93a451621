import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assessments, clinics, memberships, patients, referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { dayOf, dayOrNullOf } from "@/lib/record/day-column";
import { lastLookBefore } from "./last-look";

/** The referral with its patient, clinic, owner and newest assessment; null: no such referral within reach. */
export async function getReferralRow(
  tx: Transaction,
  actor: ClinicianActor,
  referralId: string,
  now: Date,
) {
  const { clinicId } = actor;
  const [row] = await tx
    .select({
      version: referrals.version,
      status: referrals.status,
      patientId: referrals.patientId,
      openedAt: referrals.openedAt,
      closedAt: referrals.closedAt,
      correctedAt: referrals.correctedAt,
      questionId: referrals.questionId,
      previousReferralId: referrals.previousReferralId,
      lastLookAt: lastLookBefore(tx, actor, referralId, now),
      latched: referrals.latched,
      patient: {
        name: patients.name,
        birthDate: patients.birthDate,
        sex: patients.sex,
        hospitalNumber: patients.hospitalNumber,
        phone: patients.phone,
      },
      birthDay: dayOf(patients.birthDate),
      zone: patients.zone,
      clinicZone: clinics.zone,
      weekdays: clinics.workingWeekdays,
      holidays: clinics.holidays,
      ownerId: referrals.ownerId,
      ownerName: memberships.name,
      assessmentId: referrals.assessmentId,
      assessedAt: assessments.assessedAt,
      result: assessments.result,
      current: {
        tier: referrals.tier,
        band: referrals.band,
        information: referrals.information,
        overdue: referrals.overdue,
        targetOn: dayOf(referrals.targetOn),
        deadlineOn: dayOf(referrals.deadlineOn),
        firstLookBy: dayOf(referrals.firstLookBy),
        reviewOn: dayOf(referrals.reviewOn),
        bloodsBy: dayOf(referrals.bloodsBy),
        emgBy: dayOf(referrals.emgBy),
        nextChangeOn: dayOf(referrals.nextChangeOn),
        appointmentOn: dayOf(referrals.appointmentOn),
        seenAt: referrals.seenAt,
        labels: referrals.labels,
        replyBy: dayOrNullOf(referrals.replyBy),
        hasReplied: referrals.hasReplied,
        roseSinceAsked: referrals.roseSinceAsked,
      },
    })
    .from(referrals)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, referrals.clinicId), eq(patients.id, referrals.patientId)),
    )
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, referrals.clinicId),
        eq(memberships.personId, referrals.ownerId),
        eq(memberships.role, "clinician"),
      ),
    )
    .leftJoin(
      assessments,
      and(eq(assessments.clinicId, referrals.clinicId), eq(assessments.id, referrals.assessmentId)),
    )
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  if (!row) return null;

  const { clinicZone, weekdays, holidays, ownerId, ownerName, assessedAt, result, ...rest } = row;
  return {
    ...rest,
    clinic: { zone: clinicZone, calendar: { weekdays, holidays: holidays.map(dayFromIso) } },
    owner: ownerId === null ? null : { personId: ownerId, name: ownerName ?? ownerId },
    assessment: result === null || assessedAt === null ? null : { result, assessedAt },
  };
}

import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assessments, clinics, patients, referrals } from "@/db/schema";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Finding, Missing } from "@/lib/clinical/triage/assessment";
import { todayIn } from "@/lib/format/zoned-day";
import { dayOrNullOf } from "@/lib/record/day-column";

import { isCurrentReferral } from "./current-referral";

/** A referral as it stood before this assessment. */
export type CurrentReferral = {
  id: string;
  status: "open" | "closed";
  /** In the patient's zone; null while it is open. */
  closedOn: Day | null;
  place: number;
  overdue: "no" | "target" | "breach";
  reasons: readonly string[];
  latched: readonly Finding[];
  /** What its newest assessment found. */
  findings: readonly Finding[];
  /** What its newest assessment did not know. */
  missing: readonly Missing[];
};

export type Case = {
  birthDay: Day | null;
  /** The patient's zone, in which days count. */
  zone: string;
  clinicZone: string;
  calendar: WorkingCalendar;
  /** Which of all calendars of the clinic and birth dates of the patient these are. */
  versions: { calendarVersion: number; birthDateVersion: number };
  /** The open referral, else the one that was opened last; null before the first stored answer. */
  referral: CurrentReferral | null;
};

/** What an assessment needs besides the history. Throws where the actor reaches no such patient. */
export async function getCase(tx: Transaction, clinicId: string, patientId: string): Promise<Case> {
  const newest = tx
    .select({
      id: referrals.id,
      status: referrals.status,
      closedAt: referrals.closedAt,
      place: referrals.place,
      overdue: referrals.overdue,
      reasons: referrals.reasons,
      latched: referrals.latched,
      assessmentId: referrals.assessmentId,
    })
    .from(referrals)
    .where(isCurrentReferral(clinicId, patientId))
    .as("newest");

  const [row] = await tx
    .select({
      birthDay: dayOrNullOf(patients.birthDate),
      birthDateVersion: patients.birthDateVersion,
      zone: patients.zone,
      clinicZone: clinics.zone,
      calendarVersion: clinics.calendarVersion,
      weekdays: clinics.workingWeekdays,
      holidays: clinics.holidays,
      referralId: newest.id,
      status: newest.status,
      closedAt: newest.closedAt,
      place: newest.place,
      overdue: newest.overdue,
      reasons: newest.reasons,
      latched: newest.latched,
      findings: sql<readonly Finding[] | null>`${assessments.result} -> 'findings'`,
      missing: sql<readonly Missing[] | null>`${assessments.result} -> 'missing'`,
    })
    .from(patients)
    .innerJoin(clinics, eq(clinics.id, patients.clinicId))
    .leftJoin(newest, sql`true`)
    .leftJoin(
      assessments,
      and(eq(assessments.clinicId, clinicId), eq(assessments.id, newest.assessmentId)),
    )
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  if (!row) throw new Error("an assessment of a patient whom the actor does not reach");

  const { birthDay, zone, clinicZone, weekdays, holidays, referralId } = row;
  const calendar = { weekdays, holidays: holidays.map(dayFromIso) };
  const { calendarVersion, birthDateVersion } = row;
  const { status, closedAt, place, overdue, reasons, latched, findings, missing } = row;
  const known = referralId && status && overdue && reasons && latched && place !== null;
  const referral = known
    ? {
        id: referralId,
        status,
        closedOn: closedAt && todayIn(zone, closedAt),
        place,
        overdue,
        reasons,
        latched,
        findings: findings ?? [],
        missing: missing ?? [],
      }
    : null;
  return {
    birthDay,
    zone,
    clinicZone,
    calendar,
    versions: { calendarVersion, birthDateVersion },
    referral,
  };
}

import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { referrals } from "@/db/schema";
import type { Day } from "@/lib/clinical/calendar/day";
import type { PatientFacts } from "@/lib/clinical/triage/explain/patient-facts";
import { dayOrNullOf } from "@/lib/record/day-column";

import { isCurrentReferral } from "./current-referral";

/**
 * What a patient's pages are made of at `now`: the open referral, else the last one, as it was before a decision that can
 * still be undone. Null: nothing was reported yet.
 */
export async function getPatientFacts(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  now: Date,
): Promise<PatientFacts | null> {
  const row = await getRow(tx, clinicId, patientId);
  if (row === null) return null;
  const { patientReads, patientReadsUntil, ...facts } = row;
  const isKeptBack = patientReads !== null && patientReadsUntil !== null && now < patientReadsUntil;
  return isKeptBack ? patientReads : facts;
}

/** The same, with every decision that was made. */
export async function getDecidedFacts(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<PatientFacts | null> {
  const row = await getRow(tx, clinicId, patientId);
  if (row === null) return null;
  const { patientReads: _before, patientReadsUntil: _until, ...facts } = row;
  return facts;
}

async function getRow(tx: Transaction, clinicId: string, patientId: string) {
  const [row] = await tx
    .select({
      status: referrals.status,
      tier: referrals.tier,
      band: referrals.band,
      information: referrals.information,
      target: dayOrNullOf(referrals.targetOn),
      deadline: dayOrNullOf(referrals.deadlineOn),
      firstLookBy: dayOrNullOf(referrals.firstLookBy),
      reviewOn: dayOrNullOf(referrals.reviewOn),
      bloodsBy: dayOrNullOf(referrals.bloodsBy),
      emgBy: dayOrNullOf(referrals.emgBy),
      appointmentOn: dayOrNullOf(referrals.appointmentOn),
      cancelledOn: dayOrNullOf(referrals.cancelledVisitOn),
      replyBy: sql<Day | null>`case when not ${referrals.hasReplied} then ${dayOrNullOf(referrals.replyBy)} end`,
      reasons: referrals.reasons,
      patientReads: referrals.patientReads,
      patientReadsUntil: referrals.patientReadsUntil,
    })
    .from(referrals)
    .where(isCurrentReferral(clinicId, patientId));
  return row ?? null;
}

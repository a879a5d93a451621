import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { assessments, clinics, patients, referrals } from "@/db/schema";
import type { History } from "@/lib/clinical/history/history";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { firstOfEachRule, openFindings } from "@/lib/clinical/triage/urgency";
import { clinicDate } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";
import { digest } from "@/lib/record/digest";
import { getHistory } from "@/lib/record/get-history";
import { listClosedFindings } from "./list-closed-findings";
import { type RecordPart, recordPart } from "./record/record-part";

export type ReadRecord = {
  patientId: string;
  isOpen: boolean;
  clinicZone: string;
  history: History;
  part: RecordPart;
};

/** What the record of a referral says at `now`; null: no such referral within the actor's reach. */
export async function getRecord(
  tx: Transaction,
  { clinicId, referralId }: { clinicId: string; referralId: string },
  now: Date,
): Promise<ReadRecord | null> {
  const row = await getStoredReferral(tx, clinicId, referralId);
  if (row === null) return null;
  const history = await getHistory(tx, clinicId, row.patientId);
  if (history === null) throw new Error("a referral whose patient cannot be read");
  const asOf = todayIn(row.patientZone, now);
  const findings = openFindings(row.result?.findings ?? [], row.latched);
  const closed = await listClosedFindings(
    tx,
    { clinicId, referralId, clinicZone: row.clinicZone },
    findings.map(({ rule }) => rule),
  );
  const part = recordPart({
    facts: digest([
      history.events.map(({ id }) => id).toSorted(),
      row.current,
      findings,
      closed,
      row.patient,
    ]),
    clinic: row.clinic,
    patient: row.patient,
    current: row.current,
    run: row.result && {
      ruleSet: row.result.ruleSet,
      assessedOn: clinicDate(row.result.asOf),
      findings: firstOfEachRule(findings),
      closed,
    },
    ruleSet: row.result ? RULE_SETS[row.result.ruleSet] : undefined,
    history,
    asOf,
  });
  const { patientId, isOpen, clinicZone } = row;
  return { patientId, isOpen, clinicZone, history, part };
}

async function getStoredReferral(tx: Transaction, clinicId: string, referralId: string) {
  const [row] = await tx
    .select({
      patientId: referrals.patientId,
      status: referrals.status,
      clinicZone: clinics.zone,
      patientZone: patients.zone,
      clinic: { name: clinics.name, phone: clinics.phone },
      patient: {
        name: patients.name,
        birthDate: patients.birthDate,
        sex: patients.sex,
        hospitalNumber: patients.hospitalNumber,
        phone: patients.phone,
        language: patients.language,
      },
      current: {
        tier: referrals.tier,
        band: referrals.band,
        information: referrals.information,
        overdue: referrals.overdue,
        deadlineOn: referrals.deadlineOn,
        emgBy: referrals.emgBy,
        reasons: referrals.reasons,
      },
      latched: referrals.latched,
      result: assessments.result,
    })
    .from(referrals)
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .innerJoin(
      patients,
      and(eq(patients.clinicId, referrals.clinicId), eq(patients.id, referrals.patientId)),
    )
    .leftJoin(
      assessments,
      and(eq(assessments.clinicId, referrals.clinicId), eq(assessments.id, referrals.assessmentId)),
    )
    .where(and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId)));
  return row === undefined ? null : { ...row, isOpen: row.status === "open" };
}

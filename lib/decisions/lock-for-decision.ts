import { and, desc, eq, gte, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { clinics, decisions, memberships, patients, referrals } from "@/db/schema";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { dayOf } from "@/lib/assessment/read-history";
import type { ClinicianActor } from "@/lib/auth/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { Finding } from "@/lib/clinical/triage/assessment";
import type { Band, Tier } from "@/lib/clinical/triage/tier";
import { clockTime } from "@/lib/format/clinic-date";
import { todayIn } from "@/lib/format/zoned-day";

import type { DecisionOutcome, OvertakenBy } from "./decision-outcome";

/** A referral that nobody else can change until the transaction ends. */
export type DecidableReferral = {
  referralId: string;
  patientId: string;
  version: number;
  ownerId: string | null;
  tier: Tier | null;
  band: Band | null;
  deadlineOn: Day | null;
  appointmentOn: Day | null;
  assessmentId: string | null;
  held: readonly Finding[];
  /** Today in the clinic, and where the patient is. */
  clinicToday: Day;
  patientToday: Day;
};

type Refused = Exclude<DecisionOutcome, { outcome: "decided" }>;

/** Lock a referral on the version that the clinician saw, or say why it cannot be decided about. */
export async function lockForDecision(
  tx: Transaction,
  actor: ClinicianActor,
  { referralId, version, now }: { referralId: string; version: number; now: Date },
): Promise<DecidableReferral | Refused> {
  const { clinicId } = actor;
  const itself = and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId));
  const [known] = await tx.select({ patientId: referrals.patientId }).from(referrals).where(itself);
  if (!known) return { outcome: "not-found" };
  await lockPatient(tx, clinicId, known.patientId);

  const [row] = await tx
    .select({
      version: referrals.version,
      status: referrals.status,
      ownerId: referrals.ownerId,
      ownerName: memberships.name,
      tier: referrals.tier,
      band: referrals.band,
      deadlineOn: dayOf(referrals.deadlineOn),
      appointmentOn: dayOf(referrals.appointmentOn),
      assessmentId: referrals.assessmentId,
      held: referrals.held,
      zone: patients.zone,
      clinicZone: clinics.zone,
    })
    .from(referrals)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, referrals.patientId)))
    .innerJoin(clinics, eq(clinics.id, referrals.clinicId))
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, referrals.ownerId),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(itself);
  if (!row) throw new Error("a referral went away while it was locked");
  if (row.status === "closed") return { outcome: "closed" };
  if (row.version !== version) {
    return {
      outcome: "overtaken",
      by: await overtakenBy(tx, clinicId, { referralId, version, zone: row.clinicZone }),
    };
  }
  const { ownerId, ownerName, status: _open, zone, clinicZone, ...rest } = row;
  if (ownerId !== null && ownerId !== actor.personId) {
    return { outcome: "held-by", name: ownerName ?? ownerId };
  }
  return {
    ...rest,
    referralId,
    patientId: known.patientId,
    ownerId,
    clinicToday: todayIn(clinicZone, now),
    patientToday: todayIn(zone, now),
  };
}

/** The newest decision that was made on that version or a later one; null: only new answers came. */
async function overtakenBy(
  tx: Transaction,
  clinicId: string,
  { referralId, version, zone }: { referralId: string; version: number; zone: string },
): Promise<OvertakenBy | null> {
  const [decision] = await tx
    .select({
      name: memberships.name,
      decidedBy: decisions.decidedBy,
      kind: decisions.kind,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .leftJoin(
      memberships,
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, decisions.decidedBy),
        eq(memberships.role, "clinician"),
      ),
    )
    .where(
      and(
        eq(decisions.clinicId, clinicId),
        eq(decisions.referralId, referralId),
        gte(sql`(${decisions.details} ->> 'version')::int`, version),
      ),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(1);
  if (!decision) return null;
  const { name, decidedBy, kind, decidedAt } = decision;
  return { name: name ?? decidedBy, kind, at: clockTime(zone, decidedAt) };
}

import { and, eq, gte, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  clinics,
  type DecisionKind,
  decisions,
  memberships,
  patients,
  referrals,
} from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { isNotUndone } from "@/lib/assessment/is-not-undone";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Band, Tier } from "@/lib/clinical/history/tier";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { todayIn } from "@/lib/format/zoned-day";
import { dayOrNullOf } from "@/lib/record/day-column";
import { lockPatient } from "@/lib/record/lock-patient";
import type { DecisionOutcome, OvertakenBy } from "./decision-outcome";
import { getNewestDecision } from "./get-newest-decision";

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
  latched: readonly Finding[];
  seenAt: Date | null;
  cancelledVisitOn: Day | null;
  /** The day of the newest visit to which the patient came. */
  visitedOn: Day | null;
  decision: DecisionKind | null;
  decidedAt: Date | null;
  /** The newest question to the patient, the day by which its reply is awaited, and whether it has come. */
  questionId: string | null;
  replyBy: Day | null;
  hasReplied: boolean;
  roseSinceAsked: boolean;
  calendar: WorkingCalendar;
  /** Today in the clinic, and where the patient is. */
  clinicToday: Day;
  patientToday: Day;
};

type Refused = Exclude<
  DecisionOutcome,
  { outcome: "decided" | "previewed" | "needs-second-person" }
>;

type Asked = {
  referralId: string;
  version: number;
  now: Date;
  /** The colleague whose proposal is carried out: what they hold is theirs to be decided about. */
  proposedBy?: string | null;
};

/** Lock a referral on the version that the clinician saw, or say why it cannot be decided about. */
export async function lockForDecision(
  tx: Transaction,
  actor: ClinicianActor,
  { referralId, version, now, proposedBy = null }: Asked,
): Promise<DecidableReferral | Refused> {
  const { clinicId } = actor;
  const itself = and(eq(referrals.clinicId, clinicId), eq(referrals.id, referralId));
  const [known] = await tx.select({ patientId: referrals.patientId }).from(referrals).where(itself);
  if (!known) return { outcome: "not-found" };
  await lockPatient(tx, clinicId, known.patientId);

  const visitedOn = tx
    .select({ on: sql`max((${decisions.details} ->> 'on')::date) - date '1970-01-01'` })
    .from(decisions)
    .where(
      and(
        eq(decisions.clinicId, clinicId),
        eq(decisions.referralId, referralId),
        eq(decisions.kind, "seen"),
        isNotUndone,
      ),
    );
  const [row] = await tx
    .select({
      version: referrals.version,
      status: referrals.status,
      ownerId: referrals.ownerId,
      ownerName: memberships.name,
      tier: referrals.tier,
      band: referrals.band,
      deadlineOn: dayOrNullOf(referrals.deadlineOn),
      appointmentOn: dayOrNullOf(referrals.appointmentOn),
      assessmentId: referrals.assessmentId,
      latched: referrals.latched,
      seenAt: referrals.seenAt,
      cancelledVisitOn: dayOrNullOf(referrals.cancelledVisitOn),
      visitedOn: sql<Day | null>`${visitedOn}`,
      decision: referrals.decision,
      decidedAt: referrals.decidedAt,
      questionId: referrals.questionId,
      replyBy: dayOrNullOf(referrals.replyBy),
      hasReplied: referrals.hasReplied,
      roseSinceAsked: referrals.roseSinceAsked,
      weekdays: clinics.workingWeekdays,
      holidays: clinics.holidays,
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
      by: await overtakenBy(tx, clinicId, { referralId, version }),
    };
  }
  const { ownerId, ownerName, status: _open, zone, clinicZone, ...others } = row;
  const { weekdays, holidays, ...rest } = others;
  if (ownerId !== null && ownerId !== actor.personId && ownerId !== proposedBy) {
    return { outcome: "claimed-by", name: ownerName ?? ownerId };
  }
  return {
    ...rest,
    referralId,
    patientId: known.patientId,
    ownerId,
    calendar: { weekdays, holidays: holidays.map(dayFromIso) },
    clinicToday: todayIn(clinicZone, now),
    patientToday: todayIn(zone, now),
  };
}

/** The newest decision that was made on that version or a later one; null: only new answers came. */
function overtakenBy(
  tx: Transaction,
  clinicId: string,
  { referralId, version }: { referralId: string; version: number },
): Promise<OvertakenBy | null> {
  const isSince = gte(sql`(${decisions.details} ->> 'version')::int`, version);
  return getNewestDecision(tx, clinicId, and(eq(decisions.referralId, referralId), isSince));
}

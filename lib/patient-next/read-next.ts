import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, historyEvents, patients, referrals } from "@/db/schema";
import type { PatientActor } from "@/lib/auth/actor";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { firstWorkingDayFrom } from "@/lib/clinical/calendar/working-calendar";
import { planOffer } from "@/lib/clinical/plan/plan-offer";
import { todayIn } from "@/lib/format/zoned-day";
import { type HomeSteps, homeSteps } from "./home-steps";
import { type NextStep, nextSteps } from "./next-steps";
import { patientReasons } from "./patient-reasons";

export type Next = {
  today: Day;
  patientName: string;
  clinicName: string;
  clinicPhone: string;
  /** Null: the patient has told nothing yet. */
  steps: readonly NextStep[] | null;
  /** Why, at most three sentences. */
  reasons: readonly string[];
  homeSteps: HomeSteps;
};

/** What happens next for this patient, and by when. */
export function readNext(actor: PatientActor, now: Date): Promise<Next> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const [person] = await tx
      .select({
        name: patients.name,
        zone: patients.zone,
        clinicName: clinics.name,
        clinicPhone: clinics.phone,
        weekdays: clinics.workingWeekdays,
        holidays: clinics.holidays,
      })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!person) throw new Error("a signed-in patient whose own row cannot be read");

    const [referral] = await tx
      .select({
        status: referrals.status,
        tier: referrals.tier,
        information: referrals.information,
        targetOn: referrals.targetOn,
        deadlineOn: referrals.deadlineOn,
        firstLookBy: referrals.firstLookBy,
        reviewOn: referrals.reviewOn,
        bloodsBy: referrals.bloodsBy,
        emgBy: referrals.emgBy,
        appointmentOn: referrals.appointmentOn,
        reasons: referrals.reasons,
        hasPlan: sql<boolean>`exists (select from ${historyEvents}
          where ${historyEvents.clinicId} = ${clinicId} and ${historyEvents.patientId} = ${patientId}
            and ${historyEvents.kind} = 'plan-started')`,
      })
      .from(referrals)
      .where(and(eq(referrals.clinicId, clinicId), eq(referrals.patientId, patientId)))
      .orderBy(sql`${referrals.status} = 'open' desc`, desc(referrals.openedAt))
      .limit(1);
    const { name: patientName, zone, clinicName, clinicPhone } = person;
    const today = todayIn(zone, now);
    const calendar = { weekdays: person.weekdays, holidays: person.holidays.map(dayFromIso) };
    const told = { today, patientName, clinicName, clinicPhone };
    if (!referral) return { ...told, steps: null, reasons: [], homeSteps: "none" };
    const { status, tier, information } = referral;
    const facts = {
      status,
      tier,
      information,
      target: dayOrNull(referral.targetOn),
      deadline: dayOrNull(referral.deadlineOn),
      firstLookBy: dayOrNull(referral.firstLookBy),
      reviewOn: dayOrNull(referral.reviewOn),
      bloodsBy: dayOrNull(referral.bloodsBy),
      emgBy: dayOrNull(referral.emgBy),
      appointmentOn: dayOrNull(referral.appointmentOn),
      reasons: referral.reasons,
    };
    return {
      ...told,
      steps: nextSteps(facts, { today, clinicOpenOn: firstWorkingDayFrom(today, calendar) }),
      reasons: status === "open" ? patientReasons(facts) : [],
      homeSteps: homeSteps(planOffer(tier, information), referral),
    };
  });
}

function dayOrNull(iso: string | null): Day | null {
  return iso === null ? null : dayFromIso(iso);
}

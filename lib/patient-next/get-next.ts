import "server-only";
import { and, eq, exists, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics, historyEvents, patients } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { getPatientFacts } from "@/lib/assessment/get-patient-facts";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import { planOffer } from "@/lib/clinical/plan/plan-offer";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { todayIn } from "@/lib/format/zoned-day";
import { type HomeSteps, homeSteps } from "./home-steps";
import { nextOf } from "./next-of";
import type { NextStep } from "./next-steps";

export type Next = {
  today: Day;
  patientName: string;
  clinicName: string;
  clinicPhone: string;
  /** Null: the patient has reported nothing yet. */
  steps: readonly NextStep[] | null;
  /** The rules that say why. */
  reasons: readonly RuleId[];
  homeSteps: HomeSteps;
};

/** What happens next for this patient, and by when. */
export function getNext(actor: PatientActor, now: Date): Promise<Next> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const planStarts = tx
      .select({ id: historyEvents.id })
      .from(historyEvents)
      .where(
        and(
          eq(historyEvents.clinicId, clinicId),
          eq(historyEvents.patientId, patientId),
          eq(historyEvents.kind, "plan-started"),
        ),
      );
    const [person] = await tx
      .select({
        name: patients.name,
        zone: patients.zone,
        clinicName: clinics.name,
        clinicPhone: clinics.phone,
        weekdays: clinics.workingWeekdays,
        holidays: clinics.holidays,
        hasPlan: sql<boolean>`${exists(planStarts)}`,
      })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    if (!person) throw new Error("a signed-in patient whose own row cannot be read");

    const facts = await getPatientFacts(tx, clinicId, patientId, now);
    const { name: patientName, zone, clinicName, clinicPhone } = person;
    const today = todayIn(zone, now);
    const calendar = { weekdays: person.weekdays, holidays: person.holidays.map(dayFromIso) };
    const page = { today, patientName, clinicName, clinicPhone };
    if (facts === null) return { ...page, steps: null, reasons: [], homeSteps: "none" };
    const { status, tier, information } = facts;
    const { hasPlan } = person;
    return {
      ...page,
      ...nextOf(facts, { today, calendar }),
      homeSteps: homeSteps(planOffer(tier, information), { status, hasPlan }),
    };
  });
}

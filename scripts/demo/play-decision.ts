import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { referrals } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { isOpenReferral } from "@/lib/assessment/current-referral";
import type { Day } from "@/lib/clinical/calendar/day";
import { MONDAY_TO_FRIDAY, openDay } from "@/lib/clinical/calendar/working-calendar";
import { acceptReferral } from "@/lib/decisions/accept-referral";
import { changeTier } from "@/lib/decisions/change-tier";
import type { DecisionTarget } from "@/lib/decisions/decision-outcome";
import { recordVisit } from "@/lib/decisions/record-visit";

import type { DecisionStep } from "./story";

/** What a clinician decides in a story, through the clinic's own commands. Throws where one is refused. */
export async function playDecision(
  clinician: ClinicianActor,
  patientId: string,
  step: DecisionStep,
  { day, now }: { day: Day; now: Date },
): Promise<void> {
  const target = await openReferral(clinician, patientId);
  const result = await decide(clinician, target, step, { day, now });
  if (result.outcome !== "decided") {
    throw new Error(`${step.do} was refused: ${JSON.stringify(result)}`);
  }
}

function decide(
  clinician: ClinicianActor,
  target: DecisionTarget,
  step: DecisionStep,
  { day, now }: { day: Day; now: Date },
) {
  switch (step.do) {
    case "accept": {
      const on = openDay(day + step.visitIn, day, MONDAY_TO_FRIDAY);
      return acceptReferral(clinician, target, { on, reason: null }, now);
    }
    case "lower-tier": {
      const { closes, reason } = step;
      const why = { closes, reasonCode: "explained-otherwise", reason } as const;
      const examination = { on: day, found: reason };
      return changeTier(clinician, target, { ...why, hasReadAnswers: true, examination }, now);
    }
    case "seen":
      return recordVisit(clinician, target, { ending: "seen", on: day }, now);
    default:
      return step satisfies never;
  }
}

function openReferral(clinician: ClinicianActor, patientId: string): Promise<DecisionTarget> {
  return asActor(clinician, async (tx) => {
    const [referral] = await tx
      .select({ referralId: referrals.id, version: referrals.version })
      .from(referrals)
      .where(isOpenReferral(clinician.clinicId, patientId));
    if (!referral) throw new Error("a decision about a patient without an open referral");
    return { ...referral, key: randomUUID() };
  });
}

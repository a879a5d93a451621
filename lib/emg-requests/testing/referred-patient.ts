import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { hashPassword } from "@/lib/auth/password";
import type { Area } from "@/lib/clinical/body/area";
import { type Day, dayFromIso } from "@/lib/clinical/calendar/day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

export const NOW = new Date("2026-11-24T10:00:00Z");
export const TODAY = dayFromIso("2026-11-24");
/** The clinician's, of every referred patient. */
export const SIGNERS_PASSWORD = "a signature needs a hand";

/** A patient with a referral, whose weak right arm twitches, and a clinician of the same clinic. */
export async function referredPatient() {
  const patient = await createPatient({ name: "Ada Bergström" });
  const clinician = await createStaff(patient.clinicId, "clinician", "Robin Ekwueme");
  const passwordHash = await hashPassword(SIGNERS_PASSWORD);
  await owner`update people set password_hash = ${passwordHash} where id = ${clinician.personId}`;
  const forearm: Area = { site: "forearm", side: "right" };
  const referralId = await report(patient.actor, [
    twitch(forearm, TODAY - 1),
    twitch(forearm, TODAY),
    {
      kind: "answer",
      day: TODAY,
      question: "feels-weak",
      value: "yes",
      since: TODAY - 3,
      areas: [forearm],
    },
    { kind: "answer", day: TODAY, question: "numb-tingle", value: "none", since: null, areas: [] },
  ]);
  return { ...patient, clinician, referralId };
}

export function twitch(area: Area, day: Day): NewHistoryEvent {
  const reported = { duration: null, timesOfDay: [], triggers: [] };
  return { kind: "twitch", day, area, confirmed: false, ...reported };
}

/** The patient writes; answers the referral's id. */
export async function report(
  actor: PatientActor,
  events: readonly NewHistoryEvent[],
): Promise<string> {
  const { referralId } = await asActor(actor, (tx) =>
    recordAndAssess(tx, {
      actor,
      patientId: actor.patientId,
      source: {
        kind: "journal-entry",
        id: randomUUID(),
        day: TODAY,
        channel: "portal",
        note: null,
      },
      events,
      now: NOW,
      cause: "submit-journal-entry",
    }),
  );
  return referralId;
}

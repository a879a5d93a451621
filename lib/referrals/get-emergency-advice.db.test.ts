import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

import { getReferral } from "./get-referral";

const REPORTED = new Date("2026-11-24T10:00:00Z");
const READ = new Date("2026-11-24T10:03:00Z");
const NOW = new Date("2026-11-24T11:00:00Z");

/** One page that the patient sent: an answer that is an emergency, or that its advice was read. */
function send(
  patient: PatientActor,
  now: Date,
  {
    page,
    events = [],
    readEvents,
  }: { page: string; events?: NewHistoryEvent[]; readEvents?: string[] },
) {
  const id = randomUUID();
  return asActor(patient, (tx) =>
    recordAndAssess(tx, {
      actor: patient,
      patientId: patient.patientId,
      source: {
        kind: "checklist-response",
        id,
        checklistId: id,
        page,
        channel: "portal",
        ...(readEvents && { readEvents }),
      },
      events,
      now,
      cause: "test",
    }),
  );
}

const CANNOT_BREATHE: NewHistoryEvent = {
  kind: "answer",
  day: dayFromIso("2026-11-24"),
  question: "severe-breathing",
  value: "yes",
  since: null,
  areas: [],
};

test("the record says when emergency advice was shown to the patient, and when they said that they read it", async () => {
  const { clinicId, actor: patient } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const { referralId } = await send(patient, REPORTED, {
    page: "emergency",
    events: [CANNOT_BREATHE],
  });
  const adviceAt = async () => (await getReferral(clinician, referralId, NOW))?.emergencyAdvice;
  expect(await adviceAt()).toEqual({ shownAt: REPORTED, acknowledgedAt: null });

  await send(patient, READ, { page: "alert-read", readEvents: [randomUUID()] });
  expect(await adviceAt()).toEqual({ shownAt: REPORTED, acknowledgedAt: null });

  const events = await owner<{ id: string }[]>`
    select id from history_events where patient_id = ${patient.patientId} and kind = 'answer'`;
  await send(patient, READ, { page: "alert-read", readEvents: events.map(({ id }) => id) });
  expect(await adviceAt()).toEqual({ shownAt: REPORTED, acknowledgedAt: READ });
});

test("advice for what a colleague recorded was shown to nobody", async () => {
  const { clinicId, patientId, actor: patient } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const { referralId } = await send(patient, REPORTED, {
    page: "emergency",
    events: [CANNOT_BREATHE],
  });
  await owner`update history_events set recorded_by = ${clinician.personId} where patient_id = ${patientId}`;
  const record = await getReferral(clinician, referralId, NOW);
  expect(record?.emergencyAdvice).toEqual({ shownAt: null, acknowledgedAt: null });
});

import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { ClinicianActor, PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { QuestionId } from "@/lib/clinical/history/question";
import { todayIn } from "@/lib/format/zoned-day";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

export const NOW = new Date("2026-11-24T10:00:00Z");
export const ZONE = "Europe/Berlin";
export const TODAY = todayIn(ZONE, NOW);

export type DecisionCase = {
  clinicId: string;
  patient: PatientActor;
  clinician: ClinicianActor;
  referralId: string;
};

/** A patient who said yes to these questions, their open referral, and a clinician of their clinic. */
export async function decisionCase(
  questions: readonly QuestionId[] = ["severe-breathing"],
): Promise<DecisionCase> {
  const { clinicId, actor: patient } = await createPatient();
  const clinician = await createStaff(clinicId, "clinician", "Dr Chen");
  const referralId = await answerYes(patient, questions, NOW);
  return { clinicId, patient, clinician, referralId };
}

/** The patient answers "yes" on a page of the checklist. */
export function answerYes(
  patient: PatientActor,
  questions: readonly QuestionId[],
  now: Date,
): Promise<string> {
  return answerWith("yes", patient, questions, now);
}

export async function answerWith(
  value: "yes" | "unsure",
  patient: PatientActor,
  questions: readonly QuestionId[],
  now: Date,
): Promise<string> {
  const day = todayIn(ZONE, now);
  const events = questions.map(
    (question): NewHistoryEvent => ({
      kind: "answer",
      day,
      question,
      value,
      since: null,
      areas: [],
    }),
  );
  const { referralId } = await asActor(patient, (tx) =>
    recordAndAssess(tx, {
      actor: patient,
      patientId: patient.patientId,
      source: {
        kind: "checklist-response",
        id: randomUUID(),
        checklistId: randomUUID(),
        page: "emergency",
        channel: "portal",
      },
      events,
      now,
      cause: "submit-checklist-page",
    }),
  );
  return referralId;
}

/** A note of the patient, sent today; the id of its event. */
export async function writeNote(
  patient: PatientActor,
  flagged = false,
  note = "my words",
): Promise<string> {
  const entry = randomUUID();
  await asActor(patient, (tx) =>
    recordAndAssess(tx, {
      actor: patient,
      patientId: patient.patientId,
      source: { kind: "journal-entry", id: entry, day: TODAY, channel: "portal", note },
      events: [{ kind: "text", day: TODAY, flagged }],
      now: NOW,
      cause: "submit-journal-entry",
    }),
  );
  const [row] = await owner<{ id: string }[]>`
    select id from history_events where journal_entry_id = ${entry}`;
  if (!row) throw new Error("the note was not stored");
  return row.id;
}

export function key(): string {
  return randomUUID();
}

/** The referral as it is stored. */
export async function stored(referralId: string) {
  const [row] = await owner<
    {
      version: number;
      tier: string | null;
      place: number;
      owner_id: string | null;
      appointment_on: string | null;
      seen_at: Date | null;
      deadline_on: string | null;
      reasons: string[];
    }[]
  >`select version, tier, place, owner_id, appointment_on::text, seen_at, deadline_on::text, reasons
    from referrals where id = ${referralId}`;
  if (!row) throw new Error("no such referral");
  return row;
}

/** What the audit says about one referral's clinic, oldest first. */
export async function auditedActions(clinicId: string): Promise<string[]> {
  const rows = await owner<{ action: string }[]>`
    select action from audit_events where clinic_id = ${clinicId} order by id`;
  return rows.map(({ action }) => action);
}

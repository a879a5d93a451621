import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { decisions } from "@/db/schema";
import { lockPatient } from "@/lib/assessment/lock-patient";
import type { NewHistoryEvent } from "@/lib/assessment/new-history-event";
import { once } from "@/lib/assessment/once";
import { readEvents } from "@/lib/assessment/read-history";
import { readPatientToday } from "@/lib/assessment/read-patient-today";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { ClinicianActor } from "@/lib/auth/actor";
import { unreadTexts } from "@/lib/clinical/history/unread-texts";

import { readHolder } from "./read-holder";

/** `already-read`: somebody had read all of them. Not one is marked where one of them is not the patient's. */
export type NotesOutcome = { outcome: "read" | "already-read" | "not-found" | "key-reused" };

/**
 * Mark notes of a referral's patient as read, whoever holds it and whether it is open or closed, and assess again. `texts`: ids of
 * the notes' events.
 */
export function readNotes(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  texts: readonly string[],
  now: Date,
): Promise<NotesOutcome> {
  const { clinicId, personId } = actor;
  const submission = { key, action: "read-notes", body: { referralId, texts } };
  return asActor(actor, async (tx) => {
    const result = await once<NotesOutcome>(tx, actor, submission, async () => {
      const referral = await readHolder(tx, clinicId, referralId);
      if (referral === null) return { outcome: "not-found" };
      const { patientId, version } = referral;
      await lockPatient(tx, clinicId, patientId);
      const events = await readEvents(tx, clinicId, patientId);
      const notes = new Set(events.flatMap(({ kind, id }) => (kind === "text" ? id : [])));
      if (!texts.every((text) => notes.has(text))) return { outcome: "not-found" };
      const unread = unreadTexts(events).flatMap(({ id }) => (texts.includes(id) ? id : []));
      if (unread.length === 0) return { outcome: "already-read" };

      const id = randomUUID();
      await tx.insert(decisions).values({
        clinicId,
        id,
        referralId,
        patientId,
        kind: "read-notes",
        decidedBy: personId,
        decidedAt: now,
        details: { version, texts: unread },
      });
      const day = await readPatientToday(tx, { clinicId, patientId }, now);
      await recordAndAssess(tx, {
        actor,
        patientId,
        source: { kind: "decision", id },
        events: unread.map((text): NewHistoryEvent => ({ kind: "text-read", day, text })),
        now,
        cause: "read-notes",
      });
      return { outcome: "read" };
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

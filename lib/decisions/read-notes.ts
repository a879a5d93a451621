import "server-only";

import type { ClinicianActor } from "@/lib/actor";
import { unreadTexts } from "@/lib/clinical/history/unread-texts";
import { listEvents } from "@/lib/record/get-history";

import { recordAct } from "./record-act";

/** `already-read`: somebody had read all of them. Not one is marked where one of them is not the patient's. */
export type NotesOutcome = { outcome: "read" | "already-read" | "not-found" | "key-reused" };

/**
 * Mark notes of a referral's patient as read, whoever holds it and whether it is open or closed, and assess again. `texts`: ids of
 * the notes' events.
 */
export async function readNotes(
  actor: ClinicianActor,
  { referralId, key }: { referralId: string; key: string },
  texts: readonly string[],
  now: Date,
): Promise<NotesOutcome> {
  const target = { referralId, key, action: "read-notes", body: { referralId, texts } };
  type Refusal = { outcome: "already-read" | "not-found" };
  const { outcome } = await recordAct<Refusal>(actor, target, now, async (tx, patientId) => {
    const events = await listEvents(tx, actor.clinicId, patientId);
    const notes = new Set(events.flatMap(({ kind, id }) => (kind === "text" ? id : [])));
    if (!texts.every((text) => notes.has(text))) return { refusal: { outcome: "not-found" } };
    const unread = unreadTexts(events).flatMap(({ id }) => (texts.includes(id) ? id : []));
    if (unread.length === 0) return { refusal: { outcome: "already-read" } };
    return {
      act: {
        kind: "read-notes",
        details: { texts: unread },
        events: (day) => unread.map((text) => ({ kind: "text-read", day, text })),
      },
    };
  });
  return { outcome: outcome === "recorded" ? "read" : outcome };
}

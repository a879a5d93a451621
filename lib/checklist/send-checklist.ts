import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { removeDraftsOf } from "@/lib/drafts/remove-draft";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { currentRun } from "./current-run";
import { getRun } from "./get-run";
import type { PageId } from "./pages";
import { firstUnanswered } from "./path";
import { CHECKED } from "./response-page";

export type SendChecklistOutcome =
  | { outcome: "sent" }
  /** A page still waits for an answer. */
  | { outcome: "unfinished"; waiting: PageId }
  | { outcome: "key-reused" };

/** Complete the first checklist: its answers were looked through and nothing waits any more. */
export function sendChecklist(
  actor: PatientActor,
  { key }: { key: string },
  now: Date,
): Promise<SendChecklistOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const stored = await getRun(tx, actor, "first-checklist");
    if (stored !== null && stored.checkedAt !== null) return { outcome: "sent" };
    const run = currentRun("first-checklist", stored, { newId: randomUUID(), now });
    const waiting = firstUnanswered("first-checklist", run);
    if (waiting !== null) return { outcome: "unfinished", waiting };

    const today = await getPatientToday(tx, actor, now);
    const submission = { key, action: "send-checklist", body: run.checklistId };
    const result = await withIdempotencyKey(tx, actor, submission, async () => {
      await removeDraftsOf(tx, actor, "checklist");
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "checklist-response",
          id: randomUUID(),
          checklistId: run.checklistId,
          page: CHECKED,
          channel: "portal",
        },
        events: [{ kind: "checklist", day: today, state: "completed" }],
        now,
        cause: "send-checklist",
      });
      return { outcome: "sent" } as const;
    });
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

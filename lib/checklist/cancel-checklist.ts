import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { checklistResponses } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { removeDraftsOf } from "@/lib/drafts/remove-draft";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { getRun } from "./get-run";
import { CANCELLED, CHECKED } from "./response-page";

export type CancelChecklistOutcome = {
  /** `nothing-open`: no checklist is begun, or there is no earlier one whose answers could stay current. */
  outcome: "cancelled" | "nothing-open" | "key-reused";
};

/** Leave a checklist that was begun again: the one that was sent before is current again. What was answered stays a fact. */
export function cancelChecklist(
  actor: PatientActor,
  { key }: { key: string },
  now: Date,
): Promise<CancelChecklistOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const submission = { key, action: "cancel-checklist", body: null };
    const result = await withIdempotencyKey<CancelChecklistOutcome>(
      tx,
      actor,
      submission,
      async () => {
        const stored = await getRun(tx, actor, "first-checklist");
        const isOpen = stored !== null && stored.checkedAt === null;
        if (!isOpen || !(await hasSentChecklist(tx, actor))) return { outcome: "nothing-open" };
        const day = await getPatientToday(tx, actor, now);
        await removeDraftsOf(tx, actor, "checklist");
        await recordAndAssess(tx, {
          actor,
          patientId: actor.patientId,
          source: {
            kind: "checklist-response",
            id: randomUUID(),
            checklistId: stored.run.checklistId,
            page: CANCELLED,
            channel: "portal",
          },
          events: [{ kind: "checklist", day, state: "cancelled" }],
          now,
          cause: "cancel-checklist",
        });
        return { outcome: "cancelled" };
      },
    );
    return result === "key-reused" ? { outcome: "key-reused" } : result;
  });
}

/** Whether the patient ever sent a whole checklist. */
export async function hasSentChecklist(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
): Promise<boolean> {
  const [sent] = await tx
    .select({ id: checklistResponses.id })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.page, CHECKED),
      ),
    )
    .limit(1);
  return sent !== undefined;
}

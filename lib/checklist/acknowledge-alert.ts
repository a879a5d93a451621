import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";
import { getUnreadAlert } from "./get-unread-alert";
import { ALERT_READ } from "./response-page";

export type AcknowledgeOutcome = "acknowledged" | "nothing-to-read" | "key-reused";

/** Stores that the patient has read the alert that showed the events `shown`; what was reported since stays unread. */
export function acknowledgeAlert(
  actor: PatientActor,
  { key, shown }: { key: string; shown: readonly string[] },
  now: Date,
): Promise<AcknowledgeOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    return withIdempotencyKey(
      tx,
      actor,
      { key, action: "acknowledge-alert", body: shown },
      async () => {
        const alert = await getUnreadAlert(tx, actor);
        const readEvents = alert?.events.filter((event) => shown.includes(event)) ?? [];
        if (readEvents.length === 0) return "nothing-to-read" as const;
        const id = randomUUID();
        await recordAndAssess(tx, {
          actor,
          patientId: actor.patientId,
          source: {
            kind: "checklist-response",
            id,
            checklistId: id,
            page: ALERT_READ,
            channel: "portal",
            readEvents,
          },
          events: [],
          now,
          cause: "acknowledge-alert",
        });
        return "acknowledged" as const;
      },
    );
  });
}

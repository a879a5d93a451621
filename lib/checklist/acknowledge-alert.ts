import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { withIdempotencyKey } from "@/lib/assessment/with-idempotency-key";
import { lockPatient } from "@/lib/record/lock-patient";
import { getUnreadAlert } from "./get-unread-alert";
import { ALERT_READ } from "./response-page";

export type AcknowledgeOutcome = "acknowledged" | "nothing-to-read" | "key-reused";

/**
 * Store that the patient has read the stop page that showed the events `shown`; what was told since stays
 * unread. It lowers nothing: the referral keeps its place.
 */
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
      { key, action: "acknowledge-stop", body: shown },
      async () => {
        const stop = await getUnreadAlert(tx, actor);
        const readEvents = stop?.events.filter((event) => shown.includes(event)) ?? [];
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
          cause: "acknowledge-stop",
        });
        return "acknowledged" as const;
      },
    );
  });
}

import "server-only";
import { randomUUID } from "node:crypto";

import { asActor } from "@/db/as-actor";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { once } from "@/lib/assessment/once";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { PatientActor } from "@/lib/auth/actor";
import { readUnreadStop } from "./read-unread-stop";
import { STOP_READ } from "./response-page";

export type AcknowledgeOutcome = "acknowledged" | "nothing-to-read" | "key-reused";

/** Store that the patient has read the stop page. It lowers nothing: the referral keeps its place. */
export function acknowledgeStop(
  actor: PatientActor,
  { key }: { key: string },
  now: Date,
): Promise<AcknowledgeOutcome> {
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    return once(tx, actor, { key, action: "acknowledge-stop", body: null }, async () => {
      const stop = await readUnreadStop(tx, actor);
      if (stop === null) return "nothing-to-read" as const;
      const id = randomUUID();
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "checklist-response",
          id,
          checklistId: id,
          page: STOP_READ,
          channel: "portal",
        },
        events: [],
        now,
        cause: "acknowledge-stop",
      });
      return "acknowledged" as const;
    });
  });
}

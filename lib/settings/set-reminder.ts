import "server-only";
import { eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { clinics } from "@/db/schema";
import type { AdminActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";

/** Sets after how many minutes an urgent message whose case nobody opened is repeated, once for its key. */
export function setReminder(
  actor: AdminActor,
  { minutes, key }: { minutes: number; key: string },
): Promise<"set" | "key-reused"> {
  const submission = { key, action: "set-reminder", body: { minutes } };
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, submission, async () => {
      const set = await tx
        .update(clinics)
        .set({ unacknowledgedMinutes: minutes })
        .where(eq(clinics.id, actor.clinicId))
        .returning({ id: clinics.id });
      if (set.length !== 1) throw new Error("an administrator whose clinic cannot be changed");
      await audit(tx, actor, {
        action: "set-reminder",
        patientId: null,
        resource: "unacknowledged-minutes",
        resourceId: String(minutes),
        outcome: "allowed",
      });
      return "set" as const;
    }),
  );
}

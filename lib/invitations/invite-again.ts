import "server-only";
import { and, eq } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { patients } from "@/db/schema";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { type Inviter, invite } from "./invite-patient";

/**
 * Gives a patient who has not joined, or who has lost their password, a new code, once for its key, and says their name. Null: no such patient is the
 * clinic's. `not-yours`: who joined is invited again by a clinician alone, and whoever works in a clinic by nobody.
 */
export function inviteAgain(
  actor: Inviter,
  { patientId, codeHash, key }: { patientId: string; codeHash: string; key: string },
): Promise<{ name: string } | "not-yours" | "key-reused" | null> {
  return asActor(actor, async (tx) => {
    const [patient] = await tx
      .select({ name: patients.name })
      .from(patients)
      .where(and(eq(patients.clinicId, actor.clinicId), eq(patients.id, patientId)));
    if (patient === undefined) return null;
    return withIdempotencyKey(
      tx,
      actor,
      { key, action: "invite-again", body: { patientId } },
      async () =>
        (await invite(tx, actor, { patientId, codeHash }))
          ? { name: patient.name }
          : ("not-yours" as const),
    );
  });
}

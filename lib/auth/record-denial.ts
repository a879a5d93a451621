import "server-only";
import { asActor } from "@/db/as-actor";
import { audit } from "@/lib/audit/audit";
import type { SignedInActor } from "./actor";

/** Writes down that a signed-in person tried what their role may not do. */
export function recordDenial(
  actor: SignedInActor,
  tried: { action: string; resource: "page" | "action"; resourceId: string | null },
): Promise<void> {
  return asActor(actor, (tx) =>
    audit(tx, actor, { ...tried, patientId: null, outcome: "denied", reason: "wrong-role" }),
  );
}

import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import { SessionEndedError } from "@/db/session-ended-error";
import type { AdminActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import type { StaffRoleChange } from "./staff-role-form";

const REFUSALS = ["not-found", "changed-meanwhile", "last-admin", "yourself"] as const;

export type SetStaffRoleOutcome =
  | {
      outcome: "set";
      name: string /** How many open cases went back to nobody. */;
      released: number;
    }
  | { outcome: (typeof REFUSALS)[number] };

/** Gives a person who has joined another role, or ends or resumes their work here, once for its key; their sessions end. */
export function setStaffRole(
  actor: AdminActor,
  { key, ...change }: StaffRoleChange & { key: string },
): Promise<SetStaffRoleOutcome | "key-reused"> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "set-staff-role", body: change }, async () => {
      const { personId, was, become } = change;
      const [done] = await tx.execute<{ outcome: string; person_name: string; released: number }>(
        sql`select * from app_set_staff_role(${personId}, ${was}, ${become})`,
      );
      if (done?.outcome === "signed-out") throw new SessionEndedError();
      const refusal = REFUSALS.find((known) => known === done?.outcome);
      if (done === undefined || (refusal === undefined && done.outcome !== "set")) {
        throw new Error(`a change of role that came to ${done?.outcome}`);
      }
      await audit(tx, actor, {
        action: "set-staff-role",
        patientId: null,
        resource: "person",
        resourceId: personId,
        outcome: refusal === undefined ? "allowed" : "denied",
        reason: refusal ?? `${was ?? "left"}-to-${become ?? "left"}`,
      });
      return refusal === undefined
        ? { outcome: "set" as const, name: done.person_name, released: done.released }
        : { outcome: refusal };
    }),
  );
}

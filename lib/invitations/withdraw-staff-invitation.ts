import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import type { AdminActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";

/** Takes a colleague's code back, once for its key. `not-open`: no such code of the clinic opens anything. */
export function withdrawStaffInvitation(
  actor: AdminActor,
  { invitationId, key }: { invitationId: string; key: string },
): Promise<"withdrawn" | "not-open" | "key-reused"> {
  const submission = { key, action: "withdraw-staff-invitation", body: { invitationId } };
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, submission, async () => {
      const [row] = await tx.execute<{ is_withdrawn: boolean }>(
        sql`select app_withdraw_staff_invitation(${invitationId}) as is_withdrawn`,
      );
      const isWithdrawn = row?.is_withdrawn === true;
      await audit(tx, actor, {
        action: "withdraw-staff-invitation",
        patientId: null,
        resource: "staff-invitation",
        resourceId: invitationId,
        outcome: isWithdrawn ? "allowed" : "denied",
        ...(!isWithdrawn && { reason: "not-open" }),
      });
      return isWithdrawn ? ("withdrawn" as const) : ("not-open" as const);
    }),
  );
}

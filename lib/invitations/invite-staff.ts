import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { staffInvitations } from "@/db/schema";
import type { AdminActor } from "@/lib/actor";
import { audit } from "@/lib/audit/audit";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import type { MailText } from "@/lib/mail/encrypted-mail";
import { queueInvitationMail } from "@/lib/mail/queue-invitation-mail";
import type { InvitedColleague } from "./staff-invite-form";

/** `works-here`, `has-left`: somebody who works or worked in the clinic has the address. */
const REFUSALS = ["works-here", "has-left"] as const;
export type InviteStaffOutcome = "invited" | (typeof REFUSALS)[number];

type Invitation = {
  codeHash: string;
  key: string;
  /** What the invited address is mailed; null: nothing is. */
  mail: MailText | null;
};

/** Gives a colleague a code, in place of the address's former one, once for its key. */
export function inviteStaff(
  actor: AdminActor,
  { colleague, codeHash, key, mail }: Invitation & { colleague: InvitedColleague },
): Promise<InviteStaffOutcome | "key-reused"> {
  return asActor(actor, (tx) =>
    withIdempotencyKey(tx, actor, { key, action: "invite-staff", body: colleague }, () =>
      invite(tx, actor, { colleague, codeHash, mail }),
    ),
  );
}

/** The same for whom an invitation of the clinic names, and says who that is. Null: there is none, or it was used. */
export function inviteStaffAgain(
  actor: AdminActor,
  { invitationId, codeHash, key, mail }: Invitation & { invitationId: string },
): Promise<{ name: string; email: string; outcome: InviteStaffOutcome } | "key-reused" | null> {
  return asActor(actor, async (tx) => {
    const [former] = await tx
      .select({
        name: staffInvitations.name,
        email: staffInvitations.email,
        role: staffInvitations.role,
      })
      .from(staffInvitations)
      .where(
        and(eq(staffInvitations.clinicId, actor.clinicId), eq(staffInvitations.id, invitationId)),
      );
    if (former === undefined) return null;
    const submission = { key, action: "invite-staff-again", body: { invitationId } };
    return withIdempotencyKey(tx, actor, submission, async () => ({
      name: former.name,
      email: former.email,
      outcome: await invite(tx, actor, { colleague: former, codeHash, mail }),
    }));
  });
}

async function invite(
  tx: Transaction,
  actor: AdminActor,
  { colleague, codeHash, mail }: Omit<Invitation, "key"> & { colleague: InvitedColleague },
): Promise<InviteStaffOutcome> {
  const { name, email, role } = colleague;
  const [made] = await tx.execute<{ outcome: string; invitation: string | null }>(
    sql`select * from app_invite_staff(${name}, ${email}, ${role}, ${codeHash})`,
  );
  const outcome = (["invited", ...REFUSALS] as const).find((known) => known === made?.outcome);
  if (made === undefined || outcome === undefined) {
    throw new Error(`an invitation that came to ${made?.outcome}`);
  }
  if (outcome === "invited" && mail !== null) {
    await queueInvitationMail(tx, "staff-invitation", { to: email, ...mail });
  }
  await audit(tx, actor, {
    action: "invite-staff",
    patientId: null,
    resource: "staff-invitation",
    resourceId: made.invitation,
    outcome: outcome === "invited" ? "allowed" : "denied",
    ...(outcome !== "invited" && { reason: outcome }),
  });
  return outcome;
}

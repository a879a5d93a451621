import "server-only";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";
import { hashPassword } from "@/lib/auth/password";
import { newSessionSecret, sessionIdOf } from "@/lib/auth/session-secret";
import { INVITATION_STATES } from "./check-invitation";

export type JoinOutcome =
  | { outcome: "joined"; secret: string }
  | { outcome: "email-taken" | Exclude<(typeof INVITATION_STATES)[number], "open"> };

/** Makes the patient's sign-in, keeps what they agreed to and starts their session, all or nothing; the code is used up by it. */
export async function join(
  invitation: { codeHash: string; birthDate: string },
  account: { email: string; password: string; agreedTo: string },
  formerSessionId: string | null,
): Promise<JoinOutcome> {
  const passwordHash = await hashPassword(account.password);
  const secret = newSessionSecret();
  const [made] = await withSignInRole((tx) =>
    tx.execute<{ outcome: string }>(sql`
      select app_join(
        ${invitation.codeHash}, ${invitation.birthDate}, ${account.email}, ${passwordHash},
        ${account.agreedTo}, ${sessionIdOf(secret)}, ${formerSessionId}
      ) as outcome`),
  );
  if (made?.outcome === "joined") return { outcome: "joined", secret };
  const refusals = ["email-taken", ...INVITATION_STATES] as const;
  const refusal = refusals.find((known) => known === made?.outcome);
  if (refusal === undefined || refusal === "open") {
    throw new Error(`joining came to ${made?.outcome}`);
  }
  return { outcome: refusal };
}

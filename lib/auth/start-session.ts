import "server-only";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";
import { SIGNED_IN_ROLES, type SignedInRole } from "@/lib/actor";
import { answerChallenge, type Challenge } from "./password";
import { newSessionSecret, sessionIdOf } from "./session-secret";

/**
 * Starts a session for whoever knows this account's password, and ends the browser's former one with it. Null: there is
 * no such account, it is disabled, or the password is another.
 */
export async function startSession(
  { email, password }: { email: string; password: string },
  formerSessionId: string | null,
): Promise<{ secret: string; role: SignedInRole } | null> {
  const [challenge] = await withSignInRole((tx) =>
    tx.execute<Challenge>(sql`select * from app_password_parameters(${email})`),
  );
  if (challenge === undefined) throw new Error("a database without a clock");
  const secret = newSessionSecret();
  const id = sessionIdOf(secret);
  const statement = `start-session ${id} ${formerSessionId ?? "-"}`;
  const proof = await answerChallenge(password, challenge, statement);
  const [opened] = await withSignInRole((tx) =>
    tx.execute<{ role: string | null }>(sql`
      select app_start_session(
        ${email}, ${id}, ${formerSessionId}, ${challenge.asked_at}, decode(${proof}, 'hex')
      ) as role`),
  );
  const role = SIGNED_IN_ROLES.find((known) => known === opened?.role);
  return role === undefined ? null : { secret, role };
}

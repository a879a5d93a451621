import "server-only";
import { sql } from "drizzle-orm";
import { SessionEndedError } from "@/db/session-ended-error";
import { withoutActor } from "@/db/without-actor";
import { log } from "@/lib/log";
import type { SignedInActor } from "./actor";
import { isRightPassword } from "./password";
import { countTry, forgiveTry } from "./sign-in-throttle";

export type Confirmation =
  | { outcome: "right" }
  | { outcome: "wrong-password" }
  | { outcome: "throttled"; waitSeconds: number };

type Account = { email: string; password_hash: string | null };

/**
 * Asks whoever sits there for the password of the signed-in person once more. Wrong tries count with those of
 * signing in. Throws SessionEndedError when the session does not count any more.
 */
export async function confirmPassword(
  actor: SignedInActor,
  password: string,
  from: { address: string; now: Date },
): Promise<Confirmation> {
  const [account] = await withoutActor((tx) =>
    tx.execute<Account>(sql`select * from app_session_account(${actor.sessionId})`),
  );
  if (account === undefined) throw new SessionEndedError();
  const { email } = account;
  const waitSeconds = await countTry({ email, ...from });
  if (waitSeconds !== null) {
    log.warn({ waitSeconds }, "password asked again, throttled");
    return { outcome: "throttled", waitSeconds };
  }
  if (!(await isRightPassword(password, account.password_hash))) {
    log.warn("password asked again, refused");
    return { outcome: "wrong-password" };
  }
  await forgiveTry({ email, address: from.address });
  return { outcome: "right" };
}

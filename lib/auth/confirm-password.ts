import "server-only";
import { sql } from "drizzle-orm";
import { SessionEndedError } from "@/db/session-ended-error";
import { withSignInRole } from "@/db/without-actor";
import type { SignedInActor } from "@/lib/actor";
import { log } from "@/lib/log";
import { answerChallenge, type Challenge } from "./password";
import { countConfirmation, takeBack } from "./sign-in-throttle";

export type Confirmation =
  | { outcome: "right" }
  | { outcome: "wrong-password" }
  | { outcome: "throttled"; waitSeconds: number };

/**
 * Asks whoever sits there for the password of the signed-in person once more. Wrong tries are counted against the
 * session, so that nobody else's keep its person from signing. Throws SessionEndedError when it does not count any more.
 */
export async function confirmPassword(
  { sessionId }: SignedInActor,
  password: string,
  now: Date,
): Promise<Confirmation> {
  const [challenge] = await withSignInRole((tx) =>
    tx.execute<Challenge>(sql`select * from app_session_password_parameters(${sessionId})`),
  );
  if (challenge === undefined) throw new SessionEndedError();
  const turn = await countConfirmation(sessionId, now);
  if ("waitSeconds" in turn) {
    const { waitSeconds } = turn;
    log.warn({ waitSeconds }, "password asked again, throttled");
    return { outcome: "throttled", waitSeconds };
  }
  const proof = await answerChallenge(password, challenge, `confirm-password ${sessionId}`);
  const [answer] = await withSignInRole((tx) =>
    tx.execute<{ is_right: boolean }>(sql`
      select app_confirm_password(${sessionId}, ${challenge.asked_at}, decode(${proof}, 'hex')) as is_right`),
  );
  if (answer?.is_right !== true) {
    log.warn("password asked again, refused");
    return { outcome: "wrong-password" };
  }
  await takeBack(turn);
  return { outcome: "right" };
}

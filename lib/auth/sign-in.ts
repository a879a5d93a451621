import "server-only";
import { sql } from "drizzle-orm";
import { withoutActor } from "@/db/without-actor";
import { storableText } from "@/lib/format/storable-text";
import { log } from "@/lib/log";
import type { SignedInRole } from "./actor";
import { isRightPassword } from "./password";
import { recordRefusedSignIn } from "./record-refused-sign-in";
import { newSessionSecret, sessionIdOf } from "./session-secret";
import { countTry, forgiveTry } from "./sign-in-throttle";

export type SignInResult =
  | { outcome: "signed-in"; secret: string; role: SignedInRole }
  | { outcome: "refused" }
  | { outcome: "throttled"; waitSeconds: number };

type WayIn = { person_id: string; password_hash: string | null; clinic_id: string; role: string };

/** Who is both staff and patient of a clinic comes in as staff. */
const FIRST_ROLE: readonly SignedInRole[] = ["clinician", "admin", "auditor", "patient"];

/**
 * Checks a password and opens a new session. Unknown, disabled and wrong are one answer that takes one
 * time; a refused try is counted against the account and the address, and audited.
 */
export async function signIn(
  typed: { email: string; password: string },
  from: { address: string; now: Date },
): Promise<SignInResult> {
  const email = storableText(typed.email).trim().toLowerCase();
  const waitSeconds = await countTry({ email, ...from });
  if (waitSeconds !== null) {
    await recordRefusedSignIn(email, "throttled");
    return { outcome: "throttled", waitSeconds };
  }
  const ways = await withoutActor((tx) =>
    tx.execute<WayIn>(sql`select * from app_find_sign_in(${email})`),
  );
  const isRight = await isRightPassword(typed.password, ways[0]?.password_hash ?? null);
  const opened = isRight ? await openFirst(ways) : null;
  if (opened === null) {
    await recordRefusedSignIn(email, "wrong");
    return { outcome: "refused" };
  }
  await forgiveTry({ email, address: from.address });
  log.info({ role: opened.role }, "signed in");
  return { outcome: "signed-in", ...opened };
}

async function openFirst(
  ways: readonly WayIn[],
): Promise<{ secret: string; role: SignedInRole } | null> {
  const role = FIRST_ROLE.find((wanted) => ways.some((way) => way.role === wanted));
  const way = ways.find((candidate) => candidate.role === role);
  if (role === undefined || way === undefined) return null;
  const secret = newSessionSecret();
  const [created] = await withoutActor((tx) =>
    tx.execute<{ is_open: boolean }>(
      sql`select app_create_session(${sessionIdOf(secret)}, ${way.person_id}, ${way.clinic_id}, ${role}) as is_open`,
    ),
  );
  return created?.is_open === true ? { secret, role } : null;
}

import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";
import { hashPassword } from "@/lib/auth/password";
import { type PasswordFault, passwordFault } from "@/lib/auth/password-fault";
import { encryptMail, type MailText } from "@/lib/mail/encrypted-mail";

const REFUSALS = ["used", "locked", "expired", "wrong-date", "unknown"] as const;

export type ResetOutcome =
  | { outcome: "changed" }
  | { outcome: PasswordFault }
  | { outcome: (typeof REFUSALS)[number]; triesLeft: number };

/** Gives the person of a mailed code a new password, ends all their sessions and mails them so; the code is used up by it. */
export async function resetPassword(
  { code, birth, password }: { code: string; birth: string | null; password: string },
  mail: MailText,
): Promise<ResetOutcome> {
  const [checked] = await withSignInRole((tx) =>
    tx.execute<{ state: string; tries_left: number; email: string | null }>(
      sql`select * from app_check_password_reset(${code}, ${birth})`,
    ),
  );
  if (checked === undefined) return { outcome: "unknown", triesLeft: 0 };
  if (checked.state !== "open") {
    return { outcome: refusalOf(checked.state), triesLeft: checked.tries_left };
  }
  const fault = passwordFault(password, checked.email ?? "");
  if (fault !== null) return { outcome: fault };
  const passwordHash = await hashPassword(password);
  const mailId = randomUUID();
  const content = encryptMail(mailId, mail);
  const [done] = await withSignInRole((tx) =>
    tx.execute<{ outcome: string }>(sql`
      select app_reset_password(${code}, ${birth}, ${passwordHash}, ${mailId}, ${content}) as outcome`),
  );
  if (done?.outcome === "changed") return { outcome: "changed" };
  return { outcome: refusalOf(done?.outcome), triesLeft: checked.tries_left };
}

function refusalOf(outcome: string | undefined): (typeof REFUSALS)[number] {
  const refusal = REFUSALS.find((known) => known === outcome);
  if (refusal === undefined) throw new Error(`a reset that came to ${outcome}`);
  return refusal;
}

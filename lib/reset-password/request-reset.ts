import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { withSignInRole } from "@/db/without-actor";
import { consumePoint } from "@/lib/auth/action-throttle";
import { encryptMail, type MailText } from "@/lib/mail/encrypted-mail";

/** Of one address: nobody's post is filled by somebody else. */
const PER_ADDRESS = { points: 3, seconds: 15 * 60 };

/** Mails a code to whoever signs in with the address, if anybody does. It answers nothing, so that nobody learns whether. */
export async function requestReset(
  { email, codeHash, mail }: { email: string; codeHash: string; mail: MailText },
  now: Date,
): Promise<void> {
  const mailId = randomUUID();
  const content = encryptMail(mailId, mail);
  const counted = { action: "request-reset", sender: email, limit: PER_ADDRESS, now };
  if (!(await consumePoint(counted))) return;
  await withSignInRole((tx) =>
    tx.execute(
      sql`select app_request_password_reset(${email}, ${codeHash}, ${mailId}, ${content})`,
    ),
  );
}

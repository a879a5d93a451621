import "server-only";
import { sql } from "drizzle-orm";
import { workerDatabase } from "@/db/client";
import type { MailServer } from "@/lib/env";
import { log } from "@/lib/log";
import { decryptMail } from "./encrypted-mail";
import { mailPost } from "./post-mail";

export type SentMails = { sent: number; failed: number };

/**
 * Tries each mail that waits, the least often tried and the oldest first, until none is due. It may be sent again under the same
 * id, and is never lost before it expires. Stops early once `leaving`.
 */
export async function sendMails(server: MailServer, leaving?: AbortSignal): Promise<SentMails> {
  const post = mailPost(server);
  const done: SentMails = { sent: 0, failed: 0 };
  for (;;) {
    const mail = leaving?.aborted ? null : await claimMail();
    if (mail === null) return done;
    const { id, clinicId, to, attempts, content } = mail;
    const words = decryptMail(id, content);
    // Written under another secret: nobody can read it any more.
    const outcome = words === null ? "refused" : await post({ id, to, ...words });
    const hasEnded = outcome === "sent" || outcome === "refused";
    if (hasEnded) await endMail(clinicId, id, outcome);
    if (outcome === "sent") done.sent += 1;
    else {
      done.failed += 1;
      log.warn({ clinicId, mailId: id, attempts, code: outcome }, "mail not sent");
    }
  }
}

type MailRow = {
  id: string;
  clinic_id: string;
  to_address: string;
  content: Buffer | null;
  attempts: number;
};

async function claimMail() {
  const [row] = await workerDatabase().transaction((tx) =>
    tx.execute<MailRow>(
      sql`select mail_id as id, clinic_id, to_address, content, attempts from app_claim_mail()`,
    ),
  );
  if (row === undefined) return null;
  return {
    id: row.id,
    clinicId: row.clinic_id,
    to: row.to_address,
    content: row.content ?? Buffer.alloc(0),
    attempts: row.attempts,
  };
}

async function endMail(clinicId: string, id: string, ending: "sent" | "refused"): Promise<void> {
  await workerDatabase().transaction((tx) =>
    tx.execute(sql`select app_end_mail(${clinicId}, ${id}, ${ending})`),
  );
}

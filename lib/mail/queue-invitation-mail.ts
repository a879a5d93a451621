import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { encryptMail, type MailText } from "./encrypted-mail";

export type InvitationMail = MailText & { to: string };

/** Queues the mail of an invitation in the transaction that gives its code. */
export async function queueInvitationMail(
  tx: Transaction,
  kind: "patient-invitation" | "staff-invitation",
  { to, ...words }: InvitationMail,
): Promise<void> {
  const id = randomUUID();
  const content = encryptMail(id, words);
  await tx.execute(sql`select app_queue_invitation_mail(${id}, ${kind}, ${to}, ${content})`);
}

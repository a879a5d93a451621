import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { type Transaction, workerDatabase } from "@/db/client";
import { outboxMessages } from "@/db/schema";
import { log } from "@/lib/log";

import { codeOf } from "./re-assess-due";

const BATCH = 200;

/** What a receiver gets. `id` is the same each time that a message is sent: drop one that was seen before. */
export type Message = { id: string; clinicId: string; kind: string; referralId: string | null };
export type Deliver = (tx: Transaction, message: Message) => Promise<void>;

/** Tell the clinic's open pages, through the database that everybody listens to. */
export const notifyClinic: Deliver = async (tx, message) => {
  await tx.execute(sql`select pg_notify('clinic_message', ${JSON.stringify(message)})`);
};

/**
 * Send what waits in the outbox, the oldest first, each at least once. One that fails stays for the next
 * time and holds up none of the others. Answers how many were sent.
 */
export async function sendMessages(now: Date, deliver: Deliver = notifyClinic): Promise<number> {
  const waiting = await workerDatabase().transaction((tx) =>
    tx.execute<{ clinicId: string; messageId: string }>(sql`
    select clinic_id as "clinicId", message_id as "messageId" from app_unsent_messages(${now.toISOString()}, ${BATCH})`),
  );
  let sent = 0;
  for (const { clinicId, messageId } of waiting) {
    try {
      if (await sendOne(clinicId, messageId, now, deliver)) sent += 1;
    } catch (error) {
      log.error({ clinicId, messageId, code: codeOf(error) }, "message not sent");
      await countAttempt(clinicId, messageId);
    }
  }
  return sent;
}

function sendOne(clinicId: string, id: string, now: Date, deliver: Deliver): Promise<boolean> {
  return asActor({ role: "worker", clinicId, job: "send-messages" }, async (tx) => {
    const itself = and(eq(outboxMessages.clinicId, clinicId), eq(outboxMessages.id, id));
    const [message] = await tx
      .select({ kind: outboxMessages.kind, referralId: outboxMessages.referralId })
      .from(outboxMessages)
      .where(and(itself, isNull(outboxMessages.sentAt), isNull(outboxMessages.withdrawnAt)))
      .for("update", { skipLocked: true });
    if (!message) return false;
    await deliver(tx, { id, clinicId, ...message });
    await tx
      .update(outboxMessages)
      .set({ sentAt: now, attempts: sql`${outboxMessages.attempts} + 1` })
      .where(itself);
    return true;
  });
}

function countAttempt(clinicId: string, id: string): Promise<void> {
  return asActor({ role: "worker", clinicId, job: "send-messages" }, async (tx) => {
    await tx
      .update(outboxMessages)
      .set({ attempts: sql`${outboxMessages.attempts} + 1` })
      .where(and(eq(outboxMessages.clinicId, clinicId), eq(outboxMessages.id, id)));
  });
}

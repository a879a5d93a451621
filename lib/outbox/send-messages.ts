import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { workerDatabase } from "@/db/client";
import { outboxMessages } from "@/db/schema";
import type { Receiver } from "@/lib/env";
import { log } from "@/lib/log";

import { type Message, postMessage } from "./post-message";

/** So many messages are under way at once: a slow receiver holds up these and nothing else. */
const AT_ONCE = 4;

export type Sent = { received: number; failed: number };

/**
 * Try each message that waits, the least often tried and the oldest first, until none is due. A message is marked as sent once the
 * receiver says that it has it; it may be sent again under the same id, and is never lost. Stops early once `leaving`.
 */
export async function sendMessages(receiver: Receiver, leaving?: AbortSignal): Promise<Sent> {
  const sent: Sent = { received: 0, failed: 0 };
  const send = async () => {
    for (;;) {
      const claimed = leaving?.aborted ? null : await claimMessage();
      if (claimed === null) return;
      const { attempts, claimedAt, ...message } = claimed;
      const code = await postMessage(receiver, message, claimedAt);
      if (code === "received") {
        await markSent(message);
        sent.received += 1;
      } else {
        const { id, clinicId } = message;
        log.warn({ clinicId, messageId: id, attempts, code }, "message not received");
        sent.failed += 1;
      }
    }
  };
  // All of them end before anybody hears that one failed, so that there are never more under way.
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, send));
  const failure = ended.find((each) => each.status === "rejected");
  if (failure !== undefined) throw failure.reason;
  return sent;
}

/** `claimedAt`: by the database's clock, since a receiver refuses what is signed as of another time than its own. */
type Claimed = Message & { attempts: number; claimedAt: Date };
type ClaimedRow = Omit<Claimed, "reminder" | "unopenedSeconds" | "claimedAt"> & {
  claimedAt: Date | string;
  reminder: number | null;
  unopenedSeconds: number | null;
};

async function claimMessage(): Promise<Claimed | null> {
  const [claimed] = await workerDatabase().transaction((tx) =>
    tx.execute<ClaimedRow>(sql`
      select message_id as id, clinic_id as "clinicId", kind, referral_id as "referralId", attempts,
        reminder, unopened_seconds as "unopenedSeconds", clock_timestamp() as "claimedAt"
      from app_claim_message()`),
  );
  if (claimed === undefined) return null;
  const { reminder, unopenedSeconds, ...row } = claimed;
  const message = { ...row, claimedAt: new Date(row.claimedAt) };
  if (reminder === null || unopenedSeconds === null) return message;
  return { ...message, reminder, unopenedSeconds };
}

function markSent({ clinicId, id }: Message): Promise<void> {
  return asActor({ role: "worker", clinicId, job: "send-messages" }, async (tx) => {
    await tx
      .update(outboxMessages)
      .set({ sentAt: sql`now()` })
      .where(
        and(
          eq(outboxMessages.clinicId, clinicId),
          eq(outboxMessages.id, id),
          isNull(outboxMessages.withdrawnAt),
        ),
      );
  });
}

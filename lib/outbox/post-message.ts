import "server-only";
import { createHmac } from "node:crypto";
import type { Receiver } from "@/lib/env";
import { codeOf } from "@/lib/log";

/** What a receiver gets, and nothing of a patient. `id` is the same each time: a receiver drops one that it has seen. */
export type Message = {
  id: string;
  clinicId: string;
  kind: string;
  referralId: string | null;
  /** Of an urgent message that is repeated: for which time, and for how many seconds nobody has opened the case. */
  reminder?: number;
  unopenedSeconds?: number;
};

const PATIENCE_MS = 5000;

/**
 * Send one message, signed as Standard Webhooks says, as of `now`. Answers "received" when the receiver said so (2xx) within five seconds,
 * else a code of what went wrong. Its answer is not read, and it leads nowhere else.
 */
export async function postMessage(
  { url, secret }: Receiver,
  message: Message,
  now: Date,
): Promise<string> {
  const body = JSON.stringify(message);
  const seconds = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac("sha256", Buffer.from(secret, "base64"))
    .update(`${message.id}.${seconds}.${body}`)
    .digest("base64");
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "webhook-id": message.id,
        "webhook-timestamp": seconds,
        "webhook-signature": `v1,${signature}`,
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    void answer.body?.cancel().catch(() => {});
    return answer.ok ? "received" : `status-${answer.status}`;
  } catch (error) {
    return codeOf(error);
  }
}

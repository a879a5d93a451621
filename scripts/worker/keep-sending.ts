import { setTimeout as pause } from "node:timers/promises";

import type { Receiver } from "@/lib/env";
import { codeOf, log } from "@/lib/log";
import { sendMessages } from "@/lib/outbox/send-messages";

const LOOK_MS = 5000;

/** Send what waits, and look again every five seconds, until `leaving`; without a receiver messages wait. */
export async function keepSending(receiver: Receiver | null, leaving: AbortSignal): Promise<void> {
  while (receiver !== null && !leaving.aborted) {
    try {
      const sent = await sendMessages(receiver, leaving);
      if (sent.received > 0) log.info(sent, "messages received");
    } catch (error) {
      log.warn({ code: codeOf(error) }, "messages not looked at");
    }
    // Not all workers at the same moment.
    await pause(LOOK_MS * (0.5 + Math.random()), undefined, { signal: leaving }).catch(() => {});
  }
}

import { setTimeout as pause } from "node:timers/promises";

import { codeOf, log } from "@/lib/log";

const LOOK_MS = 5000;

/** Send what waits, and look again every five seconds, until `leaving`; null: nobody takes it, and it waits. */
export async function keepSending(
  what: "messages" | "mails",
  send: (() => Promise<Readonly<Record<string, number>>>) | null,
  leaving: AbortSignal,
): Promise<void> {
  while (send !== null && !leaving.aborted) {
    try {
      const done = await send();
      if (Object.values(done).some((count) => count > 0)) log.info(done, `${what} sent`);
    } catch (error) {
      log.warn({ code: codeOf(error) }, `${what} not looked at`);
    }
    // Not all workers at the same moment.
    await pause(LOOK_MS * (0.5 + Math.random()), undefined, { signal: leaving }).catch(() => {});
  }
}

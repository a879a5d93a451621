import { hasReceiver } from "@/lib/env";
import { getAllWaitingMessages } from "@/lib/outbox/waiting-messages";
import { isDatabaseReady } from "@/lib/readiness/is-database-ready";

export const dynamic = "force-dynamic";

/** Whether this process can serve people now, which takes a database that answers; then how many messages wait, to be known only. */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReady();
  const text = isReady ? `ready\n${await waitingText()}\n` : "database not reachable\n";
  return new Response(text, {
    status: isReady ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

/** For a program to read: one line of names and whole numbers, seconds among them. */
async function waitingText(): Promise<string> {
  try {
    const { waiting, oldestSeconds, unopened, unopenedSeconds } = await getAllWaitingMessages();
    const receiver = hasReceiver() ? "set" : "none";
    return `messages waiting=${waiting} oldest_seconds=${oldestSeconds} receiver=${receiver} unopened=${unopened} unopened_seconds=${unopenedSeconds}`;
  } catch {
    return "messages unknown";
  }
}

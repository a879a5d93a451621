// Runs beside the web process: what changes by date alone, left checklists, messages, mails. Any number may run.
import { closeDatabases } from "@/db/client";
import { mailServer, receiver } from "@/lib/env";
import { sendMails } from "@/lib/mail/send-mails";
import { sendMessages } from "@/lib/outbox/send-messages";
import { logConsoleAsJson } from "@/lib/web/console-as-json";

import { keepDoingJobs } from "./worker/job-queue";
import { keepSending } from "./worker/keep-sending";

logConsoleAsJson();
const leaving = new AbortController();
const jobs = await keepDoingJobs(leaving.signal);
const [to, post] = [receiver(), mailServer()];
const sending = Promise.all([
  keepSending("messages", to && (() => sendMessages(to, leaving.signal)), leaving.signal),
  keepSending("mails", post && (() => sendMails(post, leaving.signal)), leaving.signal),
]);

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, leave);
process.stdin.once("end", leave).once("close", leave).once("error", leave).resume();

function leave(): void {
  if (leaving.signal.aborted) return;
  leaving.abort();
  void stop();
}

async function stop(): Promise<void> {
  await Promise.all([jobs.stop(), sending]);
  await closeDatabases();
  process.exit(0);
}

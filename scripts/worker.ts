// Runs beside the web process: what changes by date alone, left checklists, messages. Any number may run.
import { Logger, type LogLevel, run, type TaskList } from "graphile-worker";

import { closeDatabases } from "@/db/client";
import { LEFT_CHECKLIST_TASK, leftChecklistSchema } from "@/lib/assessment/left-checklist-job";
import { secretSetting } from "@/lib/env";
import { log } from "@/lib/log";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { markLeftChecklist } from "@/lib/re-assess/mark-left-checklist";
import { reAssessDue } from "@/lib/re-assess/re-assess-due";
import { sendMessages } from "@/lib/re-assess/send-messages";

const CRONTAB = `
* * * * * re-assess-due ?max=1&jobKey=re-assess-due
* * * * * send-messages ?max=1&jobKey=send-messages
17 * * * * forget-expired ?max=1&jobKey=forget-expired
`;

const leaving = new AbortController();
const taskList: TaskList = {
  async "re-assess-due"() {
    const done = await reAssessDue(new Date(), leaving.signal);
    if (done.assessed + done.failed > 0) log.info(done, "re-assessed");
  },
  async "send-messages"() {
    await sendMessages(new Date());
  },
  async "forget-expired"() {
    await forgetExpired(new Date());
  },
  async [LEFT_CHECKLIST_TASK](payload) {
    await markLeftChecklist(leftChecklistSchema.parse(payload), new Date());
  },
};

const runner = await run({
  connectionString: secretSetting("DATABASE_WORKER_URL"),
  taskList,
  crontab: CRONTAB,
  concurrency: 2,
  noHandleSignals: true,
  logger: new Logger(() => quietly),
});
// A date may have come while no worker ran: look at once, not at the next full minute.
await runner.addJob("re-assess-due", {}, { jobKey: "re-assess-due" });

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, leave);
process.stdin.once("end", leave).once("close", leave).once("error", leave).resume();

function leave(): void {
  if (leaving.signal.aborted) return;
  leaving.abort();
  void stop();
}

async function stop(): Promise<void> {
  await runner.stop();
  await closeDatabases();
  process.exit(0);
}

/** graphile-worker's own lines may quote a job's payload: its level and the first words are enough. */
function quietly(level: LogLevel, message: string): void {
  if (level === "error" || level === "warning")
    log[level === "error" ? "error" : "warn"]({ worker: message.slice(0, 120) }, "job queue");
}

// Runs beside the web process: what changes by date alone, left checklists, messages. Any number may run.
import { EventEmitter } from "node:events";
import {
  Logger,
  type LogLevel,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";

import { closeDatabases } from "@/db/client";
import { LEFT_CHECKLIST_TASK, leftChecklistSchema } from "@/lib/assessment/left-checklist-job";
import { secretSetting } from "@/lib/env";
import { log } from "@/lib/log";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { markLeftChecklist } from "@/lib/re-assess/mark-left-checklist";
import { codeOf, reAssessDue } from "@/lib/re-assess/re-assess-due";
import { renewJobs } from "@/lib/re-assess/renew-jobs";
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

const events: WorkerEvents = new EventEmitter();
/** Names under which this process holds jobs. */
const queues: string[] = [];
events.on("pool:create", ({ workerPool }) => queues.push(workerPool.id));

async function startQueue(): Promise<Runner> {
  const started = await run({
    connectionString: secretSetting("DATABASE_WORKER_URL"),
    taskList,
    crontab: CRONTAB,
    concurrency: 2,
    noHandleSignals: true,
    events,
    logger: new Logger(() => quietly),
  });
  started.promise.catch((error: unknown) => log.error({ code: codeOf(error) }, "job queue ended"));
  // A date may have come while no worker ran: look at once, not at the next full minute.
  try {
    await started.addJob("re-assess-due", {}, { jobKey: "re-assess-due" });
  } catch (error) {
    void started.stop().catch(() => {});
    throw error;
  }
  return started;
}

let runner = await startQueue();

const BEAT_MS = 2000;
let isLost = false;
let nextBeat = setTimeout(() => void beat(), 0);

/** Renew this process's jobs and free those of the killed; after an outage begin a new queue, since the old one waits longer each time. */
async function beat(): Promise<void> {
  try {
    await renewJobs(queues);
    if (isLost) {
      const old = runner;
      runner = await startQueue();
      isLost = false;
      log.info({}, "job queue begun anew after an outage");
      old
        .stop()
        .catch((error: unknown) => log.warn({ code: codeOf(error) }, "job queue not stopped"));
    }
  } catch (error) {
    if (!isLost) log.warn({ code: codeOf(error) }, "no sign of life");
    isLost = true;
  }
  // Not all workers at the same moment.
  if (!leaving.signal.aborted)
    nextBeat = setTimeout(() => void beat(), BEAT_MS * (0.5 + Math.random()));
}

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, leave);
process.stdin.once("end", leave).once("close", leave).once("error", leave).resume();

function leave(): void {
  if (leaving.signal.aborted) return;
  leaving.abort();
  clearTimeout(nextBeat);
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

import { EventEmitter } from "node:events";
import { Logger, type LogLevel, type Runner, run, type WorkerEvents } from "graphile-worker";

import { recordOutage } from "@/lib/audit/record-outage";
import { secretSetting, settings } from "@/lib/env";
import { codeOf, log } from "@/lib/log";
import { renewJobs } from "@/lib/re-assess/renew-jobs.sql";

import { CRONTAB, tasks } from "./tasks";

const BEAT_MS = 2000;

/**
 * Do the jobs of the queue from now on, and renew and free them by a sign of life every two seconds; after an outage begin a new
 * queue, since the old one waits longer each time. `stop` ends when the jobs under way are done.
 */
export async function keepDoingJobs(leaving: AbortSignal): Promise<{ stop: () => Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  /** Names under which this process holds jobs. */
  const names: string[] = [];
  events.on("pool:create", ({ workerPool }) => names.push(workerPool.id));

  let runner = await startQueue(leaving, events);
  log.info({}, "job queue begun");
  let isLost = false;
  let seenAt = performance.now();
  const beat = async () => {
    try {
      await renewJobs(names);
      if (isLost) {
        await recordOutage((performance.now() - seenAt) / 1000);
        const old = runner;
        runner = await startQueue(leaving, events);
        isLost = false;
        log.info({}, "job queue begun anew after an outage");
        old.stop().catch((error: unknown) => {
          log.warn({ code: codeOf(error) }, "job queue not stopped");
        });
      }
      seenAt = performance.now();
    } catch (error) {
      if (!isLost) log.warn({ code: codeOf(error) }, "no sign of life");
      isLost = true;
    }
    // Not all workers at the same moment.
    if (!leaving.aborted) next = setTimeout(() => void beat(), BEAT_MS * (0.5 + Math.random()));
  };
  let next = setTimeout(() => void beat(), 0);
  leaving.addEventListener("abort", () => clearTimeout(next));
  return { stop: () => runner.stop() };
}

async function startQueue(leaving: AbortSignal, events: WorkerEvents): Promise<Runner> {
  const started = await run({
    connectionString: secretSetting("DATABASE_WORKER_URL"),
    taskList: tasks(leaving),
    crontab: CRONTAB,
    concurrency: 2,
    maxPoolSize: settings().shares.worker.jobs,
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

/** graphile-worker's own lines may quote a job's payload: its level and the first words are enough. */
function quietly(level: LogLevel, message: string): void {
  if (level === "error" || level === "warning")
    log[level === "error" ? "error" : "warn"]({ worker: message.slice(0, 120) }, "job queue");
}

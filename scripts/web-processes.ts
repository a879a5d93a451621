// The web processes (web.ts), which share the port. Whoever is told "open" or "restart" here tells each of them, one after the other.
import cluster, { type Worker } from "node:cluster";
import { settings } from "@/lib/env";
import { codeOf, log } from "@/lib/log";
import { type ProcessPlace, processPlace } from "./web/process-place";

let isOpen = !process.argv.includes("--until-open");
let hasListened = false;
let isStopping = false;
let isRestarting = false;

// Each process takes connections by itself, when it is free. Handed out by this one, those that a killed process
// was just being given are answered by nobody.
cluster.schedulingPolicy = cluster.SCHED_NONE;
const places: readonly ProcessPlace[] = Array.from({ length: settings().webProcesses }, () =>
  processPlace(begin),
);

process.on("message", (message) => {
  if (message === "open") open();
  if (message === "restart") void restart();
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(0));

function begin(): Worker {
  cluster.setupPrimary({ exec: "scripts/web.ts", args: isOpen ? [] : ["--until-open"] });
  const web = cluster.fork();
  // To a process that is just ending something may still be sent; its end is heard of by itself.
  web.on("error", (error) => log.warn({ code: codeOf(error) }, "web process not reached"));
  web.once("listening", () => {
    hasListened = true;
  });
  // What keeps the first from listening, as a setting or a port, keeps the others from it.
  web.once("exit", (code) => hasListened || void stop(code || 1));
  return web;
}

function open(): void {
  isOpen = true;
  for (const web of living()) web.send("open");
}

async function restart(): Promise<void> {
  if (isRestarting || isStopping) return;
  isRestarting = true;
  for (const place of places) {
    if (isStopping) return;
    if (!(await place.replace())) {
      log.error("the new web process ended before it listened: the others stay as they are");
      isRestarting = false;
      return;
    }
  }
  isRestarting = false;
  log.info("web processes restarted");
}

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  for (const place of places) place.giveUp();
  await Promise.all(living().map(end));
  process.exit(code);
}

function end(web: Worker): Promise<void> {
  return new Promise((resolve) => {
    web.once("exit", () => resolve());
    web.process.kill("SIGTERM");
  });
}

function living(): Worker[] {
  return Object.values(cluster.workers ?? {}).filter((web) => web !== undefined);
}

import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { passOn } from "./output.mjs";

const PRELOAD = pathToFileURL(path.resolve("scripts/start/exit-with-parent.mjs")).href;
const PATIENCE_MS = 8000;

/** Start a node process that lives as long as this one. `stop` asks it to end, and insists after 8 s. */
export function longRunning(name, args, env) {
  const child = spawn(process.execPath, ["--import", PRELOAD, ...args], {
    env,
    stdio: ["pipe", "pipe", "pipe", "ipc"],
  });
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? code)),
  );
  passOn(name, child.stdout);
  passOn(name, child.stderr, "error");
  return {
    name,
    pid: child.pid,
    ended,
    send: (message) => child.send(message),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const insist = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      await ended;
      clearTimeout(insist);
    },
  };
}

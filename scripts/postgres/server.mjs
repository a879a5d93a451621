import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "../start/process-lock.mjs";
import { PLAIN_ENV } from "./cluster.mjs";

/** Handed over as text: the server's user may not reach the file. Its comments stay out of `ps`. */
const KEEP_WITH_PARENT = readFileSync(
  new URL("./keep-with-parent.sh", import.meta.url),
  "utf8",
).replaceAll(/^#.*\n/gm, "");
const READY_WITHIN_MS = 60_000;
const STEP_MS = 10;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  jit: "off",
  log_line_prefix: "%m [%p] ",
  // A failing row's values are its detail: health data stays out of the log.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};
/** Tests lose nothing that matters when the machine stops. */
const VOLATILE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The server that already runs on `data`, or null. Its file alone is not enough: a killed one leaves it. */
export async function runningServer(data) {
  const state = readState(data);
  if (state === null || !isAlive(state.pid)) return null;
  return (await answers(state.port)) ? state : null;
}

/** Start a server on `data` that ends when this process does. Answers its pid and how to stop it. */
export async function startServer({ data, postgres, port, user, volatile, logFile }) {
  const settings = { ...SETTINGS, ...(volatile && VOLATILE) };
  const args = ["-D", data, "-p", String(port)];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);

  const deadline = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const server = spawnServer(postgres, args, user, logFile);
    const pid = await readyPid(server, data, port, deadline);
    if (pid !== null) return { pid, stop: () => stop(server) };
    // The backends of a server that was killed need a moment to notice, and hold its memory until then.
    if (performance.now() > deadline || !leftoverHoldsMemory(logFile)) {
      throw new Error(`PostgreSQL did not start; its log is ${logFile}`);
    }
    await wait(100);
  }
}

function spawnServer(postgres, args, user, logFile) {
  const output = openSync(logFile, "a");
  const stdio = ["pipe", output, output];
  const options = { ...user, cwd: "/", env: PLAIN_ENV, stdio };
  const child =
    process.platform === "win32"
      ? spawn(postgres, args, options)
      : // A process group of its own: Ctrl-C in the terminal must not reach it before us.
        spawn("/bin/sh", ["-c", KEEP_WITH_PARENT, "postgres", postgres, ...args], {
          ...options,
          detached: true,
        });
  closeSync(output);
  const server = { child, hasEnded: false };
  server.ended = new Promise((resolve) => {
    const end = () => {
      server.hasEnded = true;
      resolve();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  child.unref();
  child.stdin.unref();
  child.stdin.on("error", () => {});
  return server;
}

/** The server's first process once it takes connections; null when it ends or takes too long. */
async function readyPid(server, data, port, deadline) {
  while (!server.hasEnded && performance.now() < deadline) {
    const state = readState(data);
    // A server that was killed leaves its "ready" behind.
    if (state?.port === port && state.status === "ready" && isAlive(state.pid)) return state.pid;
    await wait(STEP_MS);
  }
  return null;
}

async function stop(server) {
  if (server.hasEnded) return;
  server.child.ref();
  if (process.platform === "win32") server.child.kill();
  else server.child.stdin.end();
  await server.ended;
}

/** What a server says of itself in its folder, or null where none was. */
function readState(data) {
  try {
    const lines = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function leftoverHoldsMemory(logFile) {
  const tail = readFileSync(logFile, "utf8").slice(-2000);
  return /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(tail);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.setTimeout(1000, () => end(false));
  });
}

/** A port that the system says is free. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { expect } from "@playwright/test";
import type { Ask } from "./entries-without-script";
import { environmentOf, freePort, untilAnswered } from "./second-server";

export type WebProcesses = {
  base: string;
  /** Those that live, by their ids. */
  pids: () => readonly number[];
  /** Asks exactly this process, on a connection of its own. */
  asking: (pid: number) => Ask;
  /** Like a browser or a proxy, which asks over one connection for as long as that is kept. */
  client: () => Ask;
  /** As `asking`, which the process has begun to read: it lacks its last byte until `finish`. */
  beginAsking: (pid: number, address: string, init: RequestInit) => Promise<Begun>;
  /** Ends when each was replaced. */
  restart: () => Promise<void>;
  /** Asks them to end as `npm start` does; resolves with the exit code. */
  stop: () => Promise<number | null>;
  said: () => string;
};

/** So many web processes of the same build on one port, each of which was found to take connections; Linux alone. */
export async function startWebProcesses(count: number): Promise<WebProcesses> {
  const port = await freePort();
  // By its address: a name is tried for a quarter of a second, which is too short for a busy machine.
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/web-processes.ts"], {
    env: environmentOf(port, { FLICKER_WEB_PROCESSES: String(count), FLICKER_LOG_LEVEL: "info" }),
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let written = "";
  child.stdout?.on("data", (chunk) => {
    written += String(chunk);
  });
  const ended = once(child, "exit").then(([code]): number | null => code);
  await untilAnswered(
    `${base}/healthz`,
    ended.then(() => undefined),
  );
  const pids = () =>
    child.exitCode === null ? childrenOf(child.pid ?? 0).filter(isWebProcess) : [];
  await Promise.all(pids().map(async (pid) => (await connectionTo(pid, port)).destroy()));
  const beginAsking = async (pid: number, address: string, init?: RequestInit) => {
    const socket = await connectionTo(pid, port);
    return begin({ port, createConnection: () => socket }, address, init);
  };
  return {
    base,
    pids,
    asking: (pid) => async (address, init) => {
      const begun = await beginAsking(pid, address, init);
      return begun.finish();
    },
    client: () => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      return async (address, init) => {
        const begun = await begin({ port, agent }, address, init);
        return begun.finish();
      };
    },
    beginAsking,
    async restart() {
      const before = countOf(written, "web processes restarted");
      child.send("restart");
      await expect
        .poll(() => countOf(written, "web processes restarted"), { timeout: 400_000 })
        .toBe(before + 1);
    },
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
    said: () => written,
  };
}

type Begun = { finish: () => Promise<Response> };

const countOf = (text: string, words: string) => text.split(words).length - 1;

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter((text) => text !== "")
    .map(Number);
}

function isWebProcess(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("scripts/web.ts");
  } catch {
    // It has just ended.
    return false;
  }
}

const LONGEST_HANDING_MS = 1000;

/** A new connection that `pid` has taken: they are handed out in turn, and those of others are given up. Throws once it is gone. */
async function connectionTo(pid: number, port: number): Promise<net.Socket> {
  if (!isWebProcess(pid)) throw new Error(`process ${pid} has ended`);
  const socket = net.connect(port, "127.0.0.1");
  await once(socket, "connect");
  const since = performance.now();
  // One that was handed to a process which is just being killed is taken by nobody.
  while (performance.now() - since < LONGEST_HANDING_MS) {
    const taker = takerOf(socket, port);
    if (taker === pid) return socket;
    if (taker !== null) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.destroy();
  return connectionTo(pid, port);
}

/** Which process has the other end of `socket`; null: none yet. */
function takerOf({ localPort = 0 }: net.Socket, port: number): number | null {
  const hexadecimal = (number: number) => number.toString(16).toUpperCase().padStart(4, "0");
  for (const line of readFileSync("/proc/net/tcp", "utf8").split("\n").slice(1)) {
    const [, local = "", remote = "", , , , , , , inode = ""] = line.trim().split(/\s+/);
    if (!local.endsWith(`:${hexadecimal(port)}`)) continue;
    if (!remote.endsWith(`:${hexadecimal(localPort)}`)) continue;
    return holderOf(`socket:[${inode}]`);
  }
  return null;
}

function holderOf(link: string): number | null {
  for (const pid of readdirSync("/proc").map(Number).filter(isWebProcess)) {
    try {
      const links = readdirSync(`/proc/${pid}/fd`).map((name) =>
        readlinkSync(`/proc/${pid}/fd/${name}`),
      );
      if (links.includes(link)) return pid;
    } catch {
      // It, or one of its files, has just gone: the next look tells.
    }
  }
  return null;
}

async function begin(
  way: Pick<http.RequestOptions, "port" | "agent" | "createConnection">,
  address: string,
  init: RequestInit = {},
): Promise<Begun> {
  // What `fetch` would send.
  const { method, headers, body } = new Request(`http://localhost${address}`, init);
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const hasBody = bytes.length > 0;
  const request = http.request({
    host: "127.0.0.1",
    ...way,
    method,
    path: address,
    headers: {
      ...Object.fromEntries(headers),
      ...(hasBody && { "content-length": bytes.length, expect: "100-continue" }),
    },
  });
  const answered = new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  if (hasBody) {
    request.flushHeaders();
    await Promise.race([once(request, "continue"), answered]);
    request.write(bytes.subarray(0, -1));
  }
  return {
    async finish() {
      request.end(bytes.subarray(-1));
      return asResponse(await answered);
    },
  };
}

async function asResponse(answer: http.IncomingMessage): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers });
}

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import net from "node:net";
import { UserError } from "./phase.mjs";

/** Throws a plain fault that names the holder when `port` cannot be listened on at `address`. */
export async function checkPort(port, address) {
  // The browser may try the other loopback first, and would meet somebody else's pages there.
  for (const host of address === "127.0.0.1" ? [address, "::1"] : [address]) {
    const fault = await listenFault(port, host);
    if (fault === null || (host !== address && fault !== "EADDRINUSE")) continue;
    if (fault === "EADDRINUSE") {
      throw new UserError(
        `Port ${port} is taken by ${holderOf(port)}. Stop that program, or set PORT to another port.`,
      );
    }
    throw new UserError(`Cannot listen on port ${port} of ${host} (${fault}).`);
  }
}

function listenFault(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", ({ code }) => resolve(code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Who listens on `port`, as a person at the terminal would name it. */
function holderOf(port) {
  const pid = process.platform === "linux" ? linuxHolder(port) : holderByLsof(port);
  if (pid === null) return "a program of another user";
  return `process ${pid}${commandOf(pid)}`;
}

function linuxHolder(port) {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, "0");
  const sockets = new Set();
  for (const file of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    for (const line of textOf(file).split("\n").slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === "0A" && local.endsWith(`:${hexadecimal}`)) sockets.add(`socket:[${inode}]`);
    }
  }
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.find((pid) => descriptorsOf(pid).some((link) => sockets.has(link))) ?? null;
}

function descriptorsOf(pid) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((name) => {
      try {
        return readlinkSync(`${folder}/${name}`);
      } catch {
        return "";
      }
    });
  } catch {
    // Another user's process, or one that has just ended.
    return [];
  }
}

function holderByLsof(port) {
  try {
    const output = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"]);
    return String(output).trim().split("\n")[0] || null;
  } catch {
    return null;
  }
}

function commandOf(pid) {
  const command = textOf(`/proc/${pid}/cmdline`).split("\0").slice(0, 3).join(" ").trim();
  return command === "" ? "" : ` (${command.slice(0, 80)})`;
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

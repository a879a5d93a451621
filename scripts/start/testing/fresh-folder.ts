import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { outsideFolderFor } from "../../postgres/own-folder.mjs";

const OWN = /^(\.env|\.data|\.git|\.next.*|node_modules)$/;

type Command = { script: string; env?: Record<string, string>; file?: string };

/**
 * A folder like a fresh clone of this one with its packages installed, and an `.env` of its own. `distDir`: a build of
 * these sources, as if `npm start` had made it there.
 */
export function freshFolder({ distDir }: { distDir?: string } = {}): {
  /** Begins a program; `stop` asks it to end. */
  start(command: Command): { ended: Promise<Ended>; said: () => string; stop: () => void };
  run(command: Command): Promise<Ended>;
  remove(): void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "flicker-folder-"));
  linkAll(process.cwd(), folder, (name) => !OWN.test(name));
  mkdirSync(path.join(folder, "node_modules"));
  linkAll("node_modules", path.join(folder, "node_modules"), () => true);
  if (distDir !== undefined) symlinkSync(path.resolve(distDir), path.join(folder, ".next"));
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  rmSync(path.join(folder, "node_modules/.flicker-lock"), { force: true });
  writeFileSync(path.join(folder, "node_modules/.flicker-lock"), lock);
  const start = ({ script, env = {}, file }: Command) => {
    rmSync(path.join(folder, ".env"), { force: true });
    if (file !== undefined) writeFileSync(path.join(folder, ".env"), file);
    const child = spawn(process.execPath, [script], {
      cwd: folder,
      env: {
        NODE_ENV: "production",
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let raw = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        raw += String(chunk);
      });
    const said = () => asSaid(raw);
    const ended = once(child, "close").then(([code]): Ended => ({ code, said: said(), raw }));
    return { ended, said, stop: () => void child.kill("SIGTERM") };
  };
  return {
    start,
    run: (command) => start(command).ended,
    remove() {
      rmSync(outsideFolderFor(path.join(folder, ".data")), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `said`: what it wrote, of a line of JSON its words; `raw`: all of it. */
export type Ended = { code: number | null; said: string; raw: string };

function asSaid(raw: string): string {
  return raw
    .split("\n")
    .map((line) => (line.startsWith("{") ? String(JSON.parse(line).message ?? line) : line))
    .join("\n");
}

function linkAll(from: string, to: string, isWanted: (name: string) => boolean): void {
  for (const name of readdirSync(from).filter(isWanted))
    symlinkSync(path.resolve(from, name), path.join(to, name));
}

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

/** A folder like a fresh clone of this one with its packages installed, and an `.env` of its own. */
export function freshFolder(): {
  run(command: { script: string; env?: Record<string, string>; file?: string }): Promise<Ended>;
  remove(): void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "flicker-folder-"));
  linkAll(process.cwd(), folder, (name) => !OWN.test(name));
  mkdirSync(path.join(folder, "node_modules"));
  linkAll("node_modules", path.join(folder, "node_modules"), () => true);
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  rmSync(path.join(folder, "node_modules/.flicker-lock"), { force: true });
  writeFileSync(path.join(folder, "node_modules/.flicker-lock"), lock);
  return {
    async run({ script, env = {}, file }) {
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
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
          said += String(chunk);
        });
      const [code] = (await once(child, "close")) as [number | null];
      return { code, said };
    },
    remove() {
      rmSync(outsideFolderFor(path.join(folder, ".data")), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Ended = { code: number | null; said: string };

function linkAll(from: string, to: string, isWanted: (name: string) => boolean): void {
  for (const name of readdirSync(from).filter(isWanted))
    symlinkSync(path.resolve(from, name), path.join(to, name));
}

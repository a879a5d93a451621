import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { announceInLock, releaseProcessLock, takeProcessLock } from "./process-lock.mjs";

const CODE = pathToFileURL(path.resolve("scripts/start/process-lock.mjs")).href;
const NOBODY = 2 ** 22 + 1;

let home: string;
let folder: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "flicker-lock-"));
  folder = path.join(home, "start.lock");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test("a lock that is held answers with its holder's words", () => {
  const { lock = "" } = takeProcessLock(folder);
  expect(takeProcessLock(folder)).toEqual({ holder: { pid: process.pid } });
  announceInLock(lock, { url: "http://localhost:3000" });
  expect(takeProcessLock(folder)).toEqual({
    holder: { pid: process.pid, url: "http://localhost:3000" },
  });
  releaseProcessLock(lock);
  expect(takeProcessLock(folder)).toHaveProperty("lock");
  expect(readdirSync(home)).toEqual(["start.lock"]);
});

test("a lock that was given back twice is not taken from its next holder", () => {
  const first = takeProcessLock(folder).lock ?? "";
  releaseProcessLock(first);
  takeProcessLock(folder);
  releaseProcessLock(first);
  expect(takeProcessLock(folder)).toHaveProperty("holder");
});

test.each(["free", "of a process that is gone"])(
  "of eight processes that want a lock %s at once, exactly one has it, every time",
  async (state) => {
    for (let race = 0; race < 5; race++) {
      rmSync(folder, { recursive: true, force: true });
      if (state !== "free") {
        mkdirSync(folder);
        writeFileSync(path.join(folder, `${NOBODY}.x`), JSON.stringify({ pid: NOBODY }));
      }
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => wantLock()));
      expect(outcomes.filter((outcome) => outcome === "lock")).toHaveLength(1);
    }
  },
  60_000,
);

/** A process that tries once, says how it went, and stays alive until it was heard. */
function wantLock(): Promise<string> {
  const code = `import { takeProcessLock } from ${JSON.stringify(CODE)};
    console.log(Object.keys(takeProcessLock(${JSON.stringify(folder)}))[0]);
    process.stdin.resume();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code]);
  held.push(child);
  return new Promise((resolve) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
}

const held: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of held.splice(0)) child.kill("SIGKILL");
});

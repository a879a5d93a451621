import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "flicker-output-"));
const child = path.join(folder, "child.mjs");

beforeAll(() => {
  writeFileSync(
    child,
    `process.stdout.write(JSON.stringify({ level: 40, time: "t", message: "own" }) + "\\n");
    process.stdout.write("half ");
    setTimeout(() => {
      console.log("a line");
      console.error('{"a": "stranger"}');
      throw new Error("a bug");
    }, 50);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every line of a program that has this child, and begins with `first`. */
function linesOf(first: string): string[] {
  const program = `
    import { longRunning } from "./scripts/start/long-running.mjs";
    import { writeJsonLines } from "./scripts/start/output.mjs";
    ${first}
    await longRunning("worker", [${JSON.stringify(child)}], process.env).ended;`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  return `${stdout}${stderr}`.trimEnd().split("\n");
}

test("to a program every line of a child is JSON under its name: the log's own, a half one, and those of a crash", () => {
  const lines = linesOf("writeJsonLines();").map((line) => JSON.parse(line));
  for (const line of lines)
    expect(line).toMatchObject({ process: "worker", level: expect.any(Number) });
  expect(lines).toContainEqual({ level: 40, time: "t", message: "own", process: "worker" });
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 30, event: "output", message: "half a line" }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 50, event: "output", message: '{"a": "stranger"}' }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ level: 50, message: expect.stringContaining("Error: a bug") }),
  );
});

test("to a person they come as they are, behind its name", () => {
  expect(linesOf("")).toContain("[worker] half a line");
});

import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

const ROOT = new URL("../..", import.meta.url);

async function triage(args: readonly string[], input: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/triage.ts", ...args], {
    cwd: ROOT,
  });
  // A run that refuses its options ends before it reads anything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return {
    out,
    err,
    code,
    lines: out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

const history = (id: string, asOf?: string) =>
  JSON.stringify({
    id,
    ...(asOf ? { asOf } : {}),
    birthDay: null,
    events: [{ kind: "no-twitch", id: "e1", day: "2026-11-01", recordedOn: "2026-11-01" }],
  });

test("one assessment a line comes out in the order of the file, each as of its own day or the one given", async () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `case-${index}`);
  const input = ids.map((id, index) => history(id, index % 2 ? "2026-11-05" : undefined));
  const { lines, err, code } = await triage(["--as-of", "2026-11-03"], `${input.join("\n")}\n`);
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(lines.slice(0, 2).map(({ asOf }) => asOf)).toEqual(["2026-11-03", "2026-11-05"]);
  expect(lines[0]).toMatchObject({ ruleSet: LIVE_RULE_SET.version });
  expect(err).toMatch(/^5,000 histories in .* 0 not valid\n$/);
  expect(code).toBe(0);
}, 30_000);

test("a line that is no history is answered with its number and faults, the rest goes on, and the end says so", async () => {
  const input = ["", history("a"), "{", history("b").replace("no-twitch", "none"), history("c")];
  const { lines, code, err } = await triage(["--as-of", "2026-11-03"], input.join("\r\n"));
  expect(lines).toEqual([
    expect.objectContaining({ id: "a" }),
    { line: 3, id: null, errors: [{ path: "(line)", expected: "one JSON object" }] },
    {
      line: 4,
      id: "b",
      errors: [{ path: "events[0].kind", expected: expect.stringContaining("no-twitch") }],
    },
    expect.objectContaining({ id: "c" }),
  ]);
  expect(code).toBe(1);
  expect(err).toContain("2 not valid");
}, 30_000);

test("rules that do not exist, or a day that is none, run nothing and end with 2", async () => {
  const rules = await triage(["--rules", "none"], history("a"));
  expect(rules).toMatchObject({ code: 2, out: "" });
  expect(rules.err).toContain(`there are no rules "none"; there are`);
  const day = await triage(["--as-of", "2026-02-30"], history("a"));
  expect(day).toMatchObject({ code: 2, out: "" });
}, 30_000);

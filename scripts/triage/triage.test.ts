import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

const ROOT = new URL("../..", import.meta.url);

const triage = (args: readonly string[], input: string | Uint8Array) =>
  run("scripts/triage.ts", args, input);

async function run(script: string, args: readonly string[], input: string | Uint8Array) {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: ROOT,
  });
  // A run that refuses its options ends before it reads anything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  const jsonLines = () =>
    out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return { out, err, code, jsonLines };
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
  const result = await triage(["--as-of", "2026-11-03"], `${input.join("\n")}\n`);
  const { err, code } = result;
  const lines = result.jsonLines();
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(lines.slice(0, 2).map(({ asOf }) => asOf)).toEqual(["2026-11-03", "2026-11-05"]);
  expect(lines[0]).toMatchObject({ ruleSet: LIVE_RULE_SET.version });
  expect(err).toMatch(/(?:^|\n)5,000 histories in .* 0 not valid\n$/);
  expect(code).toBe(0);
}, 30_000);

test("a line that is no history is answered with its number and faults, the rest goes on, and the end says so", async () => {
  const input = ["", history("a"), "{", history("b").replace("no-twitch", "none"), history("c")];
  const result = await triage(["--as-of", "2026-11-03"], input.join("\r\n"));
  const { code, err } = result;
  expect(result.jsonLines()).toEqual([
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

const breathless = (id: string) =>
  history(id).replace(
    '"events":[',
    '"events":[{"kind":"answer","id":"e0","day":"2026-11-01","recordedOn":"2026-11-01","question":"severe-breathing","value":"Yes","since":null,"areas":[]},',
  );

test("refused lines that may hold an emergency yes come before everything else, however long the file", async () => {
  const calm = Array.from({ length: 3000 }, (_, index) => history(`case-${index}`));
  const input = [...calm, "{", breathless("late")].join("\n");
  const { err, code, jsonLines } = await triage(["--as-of", "2026-11-03"], input);
  const lines = jsonLines();
  expect(lines[0]).toMatchObject({
    line: 3002,
    id: "late",
    errors: [{ path: "events[0].value" }],
    hasEmergencyYes: true,
  });
  expect(lines[1]).toMatchObject({ id: "case-0" });
  expect(lines.at(-1)).toMatchObject({ line: 3001 });
  expect(lines).toHaveLength(3002);
  expect(err).toContain("1 refused line may hold a yes to an emergency question");
  expect(code).toBe(1);
}, 30_000);

test("the comparison of two rule sets names them first as well, and fails", async () => {
  const args = ["--from", "1", "--to", "2-example", "--as-of", "2026-11-03"];
  const input = `${history("a")}\n${breathless("b")}\n`;
  const { out, code } = await run("scripts/triage-compare.ts", args, input);
  expect(out).toMatch(/^line 2: not a history \(events\[0\]\.value: .*may hold a yes/);
  expect(out).toContain("1 histories");
  expect(code).toBe(1);
}, 30_000);

test.each(["", "\n", "\ufeff", " \r\n\t\n"])(
  "an input of %j is a fault: nothing was assessed",
  async (input) => {
    const { out, err, code } = await triage([], input);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toContain("The input is empty");
  },
  30_000,
);

test("a byte order mark may begin the file and no other line; bytes that are no text name their line and place", async () => {
  const bom = "\ufeff";
  const input = Buffer.concat([
    Buffer.from(`${bom}${history("a")}\r\n${bom}${history("b")}\n`),
    Buffer.from(history("café"), "latin1"),
    Buffer.from(`\n${history("d\u0000").replace("\\u0000", "\u0000")}\n`),
    Buffer.from(history("e").replace('"birthDay"', '"id":"f","birthDay"')),
  ]);
  const { code, jsonLines } = await triage(["--as-of", "2026-11-03"], input);
  expect(jsonLines()).toEqual([
    expect.objectContaining({ id: "a", asOf: "2026-11-03" }),
    { line: 2, id: null, errors: [{ path: "(line)", expected: "one JSON object" }] },
    { line: 3, id: null, errors: [{ path: "(byte 11)", expected: "text in UTF-8" }] },
    { line: 4, id: null, errors: [{ path: "(byte 9)", expected: "text without NUL" }] },
    { line: 5, id: "f", errors: [{ path: "id", expected: "this field only once" }] },
  ]);
  expect(code).toBe(1);
}, 30_000);

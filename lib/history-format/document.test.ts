import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { assessmentJson } from "./assessment-json";
import { parseHistoryLine } from "./parse-history-line";

const DOCUMENT = readFileSync(new URL("../../docs/history-format.md", import.meta.url), "utf8");

/** The text of the one block of code that is marked so. */
function block(mark: string): string {
  const blocks = DOCUMENT.split(`\`\`\`${mark}\n`);
  expect(blocks).toHaveLength(2);
  return blocks[1]?.split("\n```")[0] ?? "";
}

const faultsOf = (line: string) => {
  const read = parseHistoryLine(line);
  return read.ok ? [] : read.faults;
};

test("the history on the page is one", () => {
  expect(faultsOf(block("json history"))).toEqual([]);
});

test("each event on the page is one, and there is one of each kind, in the text as well", () => {
  const events = JSON.parse(block("json events"));
  expect(faultsOf(JSON.stringify({ id: "case", birthDay: null, events }))).toEqual([]);
  const kinds = new Set(events.map(({ kind }: { kind: string }) => kind));
  expect(EVENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(EVENT_KINDS.filter((kind) => !DOCUMENT.includes(`\`${kind}\``))).toEqual([]);
});

/** Runs the program on the page over a sheet, as the page says. */
function convert(sheet: string | Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "flicker-"));
  try {
    writeFileSync(join(folder, "convert.mjs"), block("js"));
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "convert.mjs")], {
      input: sheet,
      encoding: "utf8",
    });
    return { lines: stdout.split("\n").filter((line) => line !== ""), stderr, status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the spreadsheet on the page is converted by the program on the page", () => {
  const { lines, stderr, status } = convert(`\ufeff${block("csv").replaceAll("\n", "\r\n")}\r\n`);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(lines.flatMap(faultsOf)).toEqual([]);
  expect(lines.map((line) => JSON.parse(line).events.length)).toEqual([5, 1]);
  expect(JSON.parse(lines[0] ?? "").events).toContainEqual({
    kind: "answer",
    id: "row-4-grip",
    day: "2026-11-05",
    recordedOn: null,
    question: "task-grip",
    value: "yes",
    since: null,
    areas: [],
  });
});

test.each([
  ["P1,2026-11-01,,Yes,calf,L,5,no", "row 2, twitch: one of"],
  ["P1,2026-11-01,,yes,calf,L,5,TRUE", "row 2, weak grip: one of"],
  ["P1,2026-11-01,,ja,calf,L,5,no", "row 2, twitch: one of"],
  ["P1,2026-11-01,,yes,calf,L,4h 15m,no", "row 2, minutes: minutes as"],
  ["P1,2026-11-01,,yes,calf,L,0,no", "row 2, minutes: minutes as"],
  ["P1,2026-11-01,,yes,calf,L,-5,no", "row 2, minutes: minutes as"],
  ['P1,2026-11-01,,yes,calf,L,"4,5",no', "row 2, (row): 8 cells"],
  ["P1,2026-11-01,,yes,calf,L,5", "row 2, (row): 8 cells"],
  ["P1,2026-11-01,,yes,leg,L,5,no", "row 2, muscle: one of"],
  ["P1,2026-11-01,,yes,,L,5,no", "row 2, muscle: one of"],
  ["P1,2026-11-01,,yes,calf,L+R,5,no", "row 2, side: one of"],
  ["P1,2026-11-01,,no,calf,,,no", "row 2, twitch:"],
  ["P1,2026-11-01,,,calf,,,no", "row 2, twitch:"],
  ["P1,01/11/2026,,yes,calf,L,5,no", "row 2, date: a date as"],
  ["P1,2026-11-01,today,yes,calf,L,5,no", "row 2, entered: a date as"],
  [",2026-11-01,,yes,calf,L,5,no", "row 2, case:"],
])("the program on the page refuses %s and writes nothing", (row, expected) => {
  const [header, first] = block("csv").split("\n");
  const { lines, stderr, status } = convert([header, row, first].join("\n"));
  expect({ lines, status }).toEqual({ lines: [], status: 1 });
  expect(stderr.split("\n")[0]).toContain(expected);
});

test("the program on the page refuses other columns and text that is not UTF-8", () => {
  expect(convert(block("csv").replace("entered", "written"))).toMatchObject({
    lines: [],
    status: 1,
  });
  expect(convert(Buffer.from(block("csv").replaceAll("P1", "Pé"), "latin1"))).toMatchObject({
    lines: [],
    status: 1,
  });
});

test("the faults on the page are those of the line above them", () => {
  expect(faultsOf(block("json fault"))).toEqual(JSON.parse(block("json faults")));
});

test("the page names every field that comes back", () => {
  const assessment = assess({ id: "a", birthDay: null, events: [] }, LIVE_RULE_SET, 20_000);
  const fields = Object.keys(assessmentJson("a", assessment));
  const answer = DOCUMENT.split("## What comes back")[1]?.split("\n## ")[0] ?? "";
  expect(fields.filter((field) => !answer.includes(`\`${field}\``))).toEqual([]);
});

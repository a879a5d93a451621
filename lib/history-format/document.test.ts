import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { assessmentJson } from "./assessment-json";
import { readHistoryLine } from "./read-history-line";

const DOCUMENT = readFileSync(new URL("../../docs/history-format.md", import.meta.url), "utf8");

/** The text of the one block of code that is marked so. */
function block(mark: string): string {
  const blocks = DOCUMENT.split(`\`\`\`${mark}\n`);
  expect(blocks).toHaveLength(2);
  return blocks[1]?.split("\n```")[0] ?? "";
}

const faultsOf = (line: string) => {
  const read = readHistoryLine(line);
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

test("the spreadsheet on the page is converted by the program on the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "flicker-"));
  try {
    writeFileSync(join(folder, "convert.mjs"), block("js"));
    const converted = execFileSync(process.execPath, [join(folder, "convert.mjs")], {
      input: block("csv"),
      encoding: "utf8",
    });
    const lines = converted.trim().split("\n");
    expect(lines.flatMap(faultsOf)).toEqual([]);
    expect(lines.map((line) => JSON.parse(line).events.length)).toEqual([5, 1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
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

import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { compareLines } from "./compare-lines";
import { moveMatrix } from "./move-matrix";

/** The live rules, with a week for an urgent case instead of two, and without the rule of speech and swallowing. */
const STRICTER: RuleSet<RuleId> = {
  ...LIVE_RULE_SET,
  version: "stricter",
  limits: {
    ...LIVE_RULE_SET.limits,
    urgent: { ...LIVE_RULE_SET.limits.urgent, deadline: 7 },
  },
  rules: LIVE_RULE_SET.rules.filter(({ id }) => id !== "U2"),
};
const asOf = dayFromIso("2026-11-24");

const line = (id: string, question: string, day: string) =>
  JSON.stringify({
    id,
    birthDay: "1980-01-01",
    events: [
      {
        kind: "answer",
        id: "e1",
        day,
        recordedOn: day,
        question,
        value: "yes",
        since: null,
        areas: [],
      },
    ],
  });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const compare = (...lines: string[]) =>
  compareLines(bytesOf(lines.join("\n")), {
    firstLine: 1,
    from: LIVE_RULE_SET,
    to: STRICTER,
    asOf,
  });

test("a case that both versions place alike is counted and not printed", () => {
  const { output, assessed, tally } = compare(line("case-1", "wasting", "2026-11-20"));
  expect({ output, assessed }).toEqual({ output: "", assessed: 1 });
  expect([...tally]).toEqual([["immediate → immediate", 1]]);
});

test("a case that moves is printed with both explanations and counted by its direction", () => {
  const { output, tally } = compare(line("case-2", "speech-change", "2026-11-20"));
  expect(output).toContain("case-2 as of 2026-11-24: urgent a, ");
  expect(output).toMatch(
    / {2}by 1: U2 \(Speech or swallowing change\) since 2026-11-20, by 2026-12-04/,
  );
  expect(output).toContain("  by stricter: ");
  expect(output.split("by stricter: ")[1]).not.toContain("U2");
  expect(tally.get("down")).toBe(1);
  expect(tally.get("up")).toBeUndefined();
});

test("a case that only the new version calls overdue is counted as such", () => {
  const { output, tally } = compare(line("case-3", "task-grip", "2026-11-14"));
  expect(tally.get("newly overdue")).toBe(1);
  expect(tally.get("overdue after")).toBe(1);
  expect(tally.get("overdue before")).toBeUndefined();
  expect(output).toContain("overdue (breach)");
});

test("a case whose target had passed and whose deadline only the new version lets pass is counted as such", () => {
  const sooner = {
    ...LIVE_RULE_SET,
    version: "sooner",
    limits: { ...LIVE_RULE_SET.limits, soon: { ...LIVE_RULE_SET.limits.soon, deadline: 18 } },
  };
  const { tally } = compareLines(bytesOf(line("case-4", "wants-help", "2026-11-05")), {
    firstLine: 1,
    from: LIVE_RULE_SET,
    to: sooner,
    asOf,
  });
  expect(tally.get("newly overdue")).toBeUndefined();
  expect(tally.get("breached before")).toBeUndefined();
  expect(tally.get("breached after")).toBe(1);
  expect(tally.get("newly breached")).toBe(1);
});

test.each([
  [
    "the date of the bloods",
    { thresholds: { ...LIVE_RULE_SET.thresholds, bloodsWithin: 3 } },
    "bloodsBy",
  ],
  [
    "the date of the EMG",
    { thresholds: { ...LIVE_RULE_SET.thresholds, emgWithinFast: 3 } },
    "emgBy",
  ],
  [
    "the first look",
    { thresholds: { ...LIVE_RULE_SET.thresholds, firstLookHard: 3 } },
    "firstLookBy",
  ],
  [
    "what is to be done",
    {
      rules: LIVE_RULE_SET.rules.map((rule) =>
        rule.id === "U1" ? { ...rule, actions: [] } : rule,
      ),
    },
    "actions",
  ],
])("a version that changes only %s changes the case, and says in what", (_what, change, field) => {
  const to: RuleSet<RuleId> = { ...LIVE_RULE_SET, version: "other", ...change };
  const reported = line("case-5", "task-grip", "2026-11-20");
  const { output, tally } = compareLines(bytesOf(reported), {
    firstLine: 1,
    from: LIVE_RULE_SET,
    to,
    asOf,
  });
  expect(tally.get("changed")).toBe(1);
  expect(output).toMatch(new RegExp(` {2}differs in: .*${field}`));
});

test("a line that is no history is said with its number and counted, and the rest goes on", () => {
  const { output, assessed, failed } = compare("{", line("case-1", "wasting", "2026-11-20"));
  expect(output).toBe("line 1: not a history ((line): one JSON object)\n\n");
  expect([assessed, failed]).toEqual([1, 1]);
});

test("the matrix has a row and a column for each tier and for none", () => {
  const { tally } = compare(
    line("a", "wasting", "2026-11-20"),
    line("b", "wasting", "2026-11-20"),
    line("c", "task-grip", "2026-11-20"),
  );
  const rows = moveMatrix(tally)
    .split("\n")
    .map((row) => row.trim().split(/ {2,}|(?<=\d) +/));
  expect(rows).toHaveLength(9);
  expect(rows.find(([tier]) => tier === "immediate")?.slice(1)).toEqual([
    "0",
    "2",
    "0",
    "0",
    "0",
    "0",
    "0",
    "0",
  ]);
  expect(rows.find(([tier]) => tier === "urgent")?.slice(1)).toEqual([
    "0",
    "0",
    "1",
    "0",
    "0",
    "0",
    "0",
    "0",
  ]);
});

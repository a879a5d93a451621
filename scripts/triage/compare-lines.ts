import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { assessApproximate } from "@/lib/clinical/triage/assess-approximate";
import type { Assessment } from "@/lib/clinical/triage/assessment";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { batchLines } from "./batch-lines";
import type { BatchResult } from "./batch-result";
import { explanation } from "./explanation";

/** Everything of an assessment but its day, which is the same, and its version, which never is. */
const COMPARED = [
  "place",
  "tier",
  "band",
  "information",
  "findings",
  "rows",
  "checklist",
  "missing",
  "actions",
  "labels",
  "target",
  "deadline",
  "overdue",
  "firstLookBy",
  "reviewOn",
  "bloodsBy",
  "emgBy",
  "orderKey",
  "nextChangeOn",
] as const satisfies readonly (keyof Assessment)[];

/** Assesses each history by both rule sets and says in words every one whose assessment differs. */
export function compareLines(
  bytes: Uint8Array,
  {
    firstLine,
    from,
    to,
    asOf,
  }: { firstLine: number; from: RuleSet<RuleId>; to: RuleSet<RuleId>; asOf: Day },
): BatchResult {
  const result = {
    urgent: "",
    urgentCount: 0,
    output: "",
    assessed: 0,
    failed: 0,
    tally: new Map<string, number>(),
  };
  const count = (what: string) => result.tally.set(what, (result.tally.get(what) ?? 0) + 1);
  for (const { number, line } of batchLines(bytes, firstLine)) {
    const read = parseHistoryLine(line, asOf);
    if (!read.ok) {
      const faults = read.faults.map(({ path, expected }) => `${path}: ${expected}`).join("; ");
      const refusal = `line ${number}: not a history (${faults})`;
      result.failed += 1;
      if (read.hasEmergencyYes) {
        result.urgent += `${refusal}; it may hold a yes to an emergency question\n\n`;
        result.urgentCount += 1;
      } else {
        result.output += `${refusal}\n\n`;
      }
      continue;
    }
    const day = read.asOf ?? asOf;
    const before = assessApproximate(read.history, read.latestDays, from, day);
    const after = assessApproximate(read.history, read.latestDays, to, day);
    result.assessed += 1;
    count(moveOf(before, after));
    if (before.overdue !== "no") count("overdue before");
    if (after.overdue !== "no") count("overdue after");
    if (before.overdue === "no" && after.overdue !== "no") count("newly overdue");
    if (before.overdue === "breach") count("breached before");
    if (after.overdue === "breach") count("breached after");
    if (before.overdue !== "breach" && after.overdue === "breach") count("newly breached");
    const different = differences(before, after);
    if (different.length > 0) {
      count("changed");
      if (after.place < before.place) count("up");
      if (after.place > before.place) count("down");
      result.output += [
        `${read.history.id} as of ${isoFromDay(day)}: ${placeLabels(before)} → ${placeLabels(after)}`,
        `  by ${from.version}: ${explanation(before, from)}`,
        `  by ${to.version}: ${explanation(after, to)}`,
        `  differs in: ${different.join(", ")}\n\n`,
      ].join("\n");
    }
  }
  return result;
}

/** A cell of the matrix of old tier by new tier. */
export function moveOf(before: Pick<Assessment, "tier">, after: Pick<Assessment, "tier">): string {
  return `${before.tier ?? "none"} → ${after.tier ?? "none"}`;
}

function differences(before: Assessment, after: Assessment): readonly string[] {
  return COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function placeLabels({ tier, band, information, overdue }: Assessment): string {
  return [
    tier === null ? "no tier" : band === null ? tier : `${tier} ${band}`,
    ...(information === "complete" ? [] : [information]),
    ...(overdue === "no" ? [] : [`overdue (${overdue})`]),
  ].join(", ");
}

import type { Day } from "@/lib/clinical/calendar/day";
import { assessApproximate } from "@/lib/clinical/triage/assess-approximate";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import { assessmentJson } from "@/lib/history-format/assessment-json";
import { parseHistoryLine } from "@/lib/history-format/parse-history-line";
import { batchLines } from "./batch-lines";
import type { BatchResult } from "./batch-result";

/** Assesses histories: one line of output for each line that is not blank, each as of its own day, else as of `asOf`. `firstLine` counts from 1. */
export function assessLines(
  bytes: Uint8Array,
  { firstLine, ruleSet, asOf }: { firstLine: number; ruleSet: RuleSet; asOf: Day },
): BatchResult {
  const result = { urgent: "", urgentCount: 0, output: "", assessed: 0, failed: 0 };
  for (const { number, line } of batchLines(bytes, firstLine)) {
    const read = parseHistoryLine(line, asOf);
    if (read.ok) {
      const { history, latestDays } = read;
      const assessment = assessApproximate(history, latestDays, ruleSet, read.asOf ?? asOf);
      result.output += `${JSON.stringify(assessmentJson(history.id, assessment))}\n`;
      result.assessed += 1;
      continue;
    }
    const { id, faults: errors, hasEmergencyYes } = read;
    const refusal = { line: number, id, errors };
    result.failed += 1;
    if (hasEmergencyYes) {
      result.urgent += `${JSON.stringify({ ...refusal, hasEmergencyYes })}\n`;
      result.urgentCount += 1;
    } else {
      result.output += `${JSON.stringify(refusal)}\n`;
    }
  }
  return { ...result, tally: new Map() };
}

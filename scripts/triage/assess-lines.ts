import type { Day } from "@/lib/clinical/calendar/day";
import { assess } from "@/lib/clinical/triage/assess";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import { assessmentJson } from "@/lib/history-format/assessment-json";
import { readHistoryLine } from "@/lib/history-format/read-history-line";
import type { BatchResult } from "./batch-result";

/** Assesses histories; what is refused and says yes to an emergency question comes first. One line of output for each line that is not blank, each as of its own day, else as of `asOf`. `firstLine` counts from 1. */
export function assessLines(
  text: string,
  { firstLine, ruleSet, asOf }: { firstLine: number; ruleSet: RuleSet; asOf: Day },
): BatchResult {
  const lines = text.split("\n");
  let output = "";
  let urgentRefusals = "";
  let failed = 0;
  let assessed = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readHistoryLine(line, asOf);
    if (read.ok) {
      const assessment = assess(read.history, ruleSet, read.asOf ?? asOf);
      output += `${JSON.stringify(assessmentJson(read.history.id, assessment))}\n`;
      assessed += 1;
    } else {
      const { id, faults: errors, hasEmergencyYes } = read;
      const refusal = { line: firstLine + index, id, errors };
      if (hasEmergencyYes) urgentRefusals += `${JSON.stringify({ ...refusal, hasEmergencyYes })}\n`;
      else output += `${JSON.stringify(refusal)}\n`;
      failed += 1;
    }
  }
  return { output: urgentRefusals + output, assessed, failed, tally: new Map() };
}

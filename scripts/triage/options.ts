import { parseArgs } from "node:util";
import { LIVE_RULE_SET, RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import type { BatchJob } from "./batch-job";
import { dayOrNull, threadsOrNull, today } from "./parse-option";

export type TriageOptions =
  | { show: "help" | "schema" }
  | { show: "assessments"; job: BatchJob; threads: number }
  | { show: "refusal"; because: string };

export const USAGE = `Assess a file of histories, one JSON history a line, by the rules of Flicker.

  npm run --silent triage -- [options] < histories.ndjson > assessments.ndjson
  npm run --silent triage -- --schema > history.schema.json

  --rules VERSION   rule set to run (default ${LIVE_RULE_SET.version}; there are ${Object.keys(RULE_SETS).join(", ")})
  --as-of DATE      day to assess as of, as 2026-11-24, where a line has no "asOf" (default today)
  --threads N       threads to run on (default all cores)
  --schema          print the JSON Schema of a history and end
  --help            print this and end

A line that is not a valid history gives a line {"line", "id", "errors"}; the rest goes on.
Ends with 0 when every line was assessed, 1 when some were not, 2 when nothing could be run.
docs/history-format.md explains the format.
`;

export function parseTriageOptions(args: readonly string[], now: Date): TriageOptions {
  let values: Partial<Record<"rules" | "as-of" | "threads", string>> & {
    schema?: boolean;
    help?: boolean;
  };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        rules: { type: "string" },
        "as-of": { type: "string" },
        threads: { type: "string" },
        schema: { type: "boolean" },
        help: { type: "boolean" },
      },
    }));
  } catch (fault) {
    return refusal(fault instanceof Error ? fault.message : String(fault));
  }
  if (values.help) return { show: "help" };
  if (values.schema) return { show: "schema" };
  const rules = values.rules ?? LIVE_RULE_SET.version;
  if (!Object.hasOwn(RULE_SETS, rules)) {
    return refusal(`there are no rules "${rules}"; there are ${Object.keys(RULE_SETS).join(", ")}`);
  }
  const threads = threadsOrNull(values.threads);
  if (threads === null) return refusal("--threads takes 1 or more");
  const asOf = values["as-of"] === undefined ? today(now) : dayOrNull(values["as-of"]);
  if (asOf === null) return refusal("--as-of takes a real date as 2026-11-24");
  return { show: "assessments", job: { kind: "assess", rules, asOf }, threads };
}

const refusal = (because: string): TriageOptions => ({ show: "refusal", because });

import { parseArgs } from "node:util";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import type { BatchJob } from "./batch-job";
import { dayOrNull, threadsOrNull, today } from "./parse-option";

const VERSIONS = Object.keys(RULE_SETS).join(", ");

export type CompareOptions =
  | { show: "help" }
  | { show: "refusal"; because: string }
  | { show: "comparison"; job: Extract<BatchJob, { kind: "compare" }>; threads: number };

export const COMPARE_USAGE = `Say what another version of the rules would change, over a file of histories.

  npm run --silent triage:compare -- --from VERSION --to VERSION [options] < histories.ndjson

  --from VERSION    the rules as they are
  --to VERSION      the rules as they would be (there are ${VERSIONS})
  --as-of DATE      day to assess as of, as 2026-11-24, where a line has no "asOf" (default today)
  --threads N       threads to run on (default all cores)
  --help            print this and end

Prints every case that changes with both explanations, then a matrix of old tier by new tier.
docs/history-format.md explains the format.
`;

export function parseCompareOptions(args: readonly string[], now: Date): CompareOptions {
  let values: Partial<Record<"from" | "to" | "as-of" | "threads", string>> & { help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        from: { type: "string" },
        to: { type: "string" },
        "as-of": { type: "string" },
        threads: { type: "string" },
        help: { type: "boolean" },
      },
    }));
  } catch (fault) {
    return refusal(fault instanceof Error ? fault.message : String(fault));
  }
  if (values.help) return { show: "help" };
  const { from, to } = values;
  if (from === undefined || to === undefined) return refusal("--from and --to are both needed");
  for (const version of [from, to]) {
    if (!Object.hasOwn(RULE_SETS, version)) {
      return refusal(`there are no rules "${version}"; there are ${VERSIONS}`);
    }
  }
  const threads = threadsOrNull(values.threads);
  if (threads === null) return refusal("--threads takes 1 or more");
  const asOf = values["as-of"] === undefined ? today(now) : dayOrNull(values["as-of"]);
  if (asOf === null) return refusal("--as-of takes a real date as 2026-11-24");
  return { show: "comparison", job: { kind: "compare", from, to, asOf }, threads };
}

const refusal = (because: string): CompareOptions => ({ show: "refusal", because });

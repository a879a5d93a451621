import { parentPort, workerData } from "node:worker_threads";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { assessLines } from "./assess-lines";
import type { BatchJob } from "./batch-job";
import type { BatchResult } from "./batch-result";
import { compareLines } from "./compare-lines";
import type { LineBatch } from "./line-batches";

const job: BatchJob = workerData;

parentPort?.on("message", ({ firstLine, bytes }: LineBatch) => {
  parentPort?.postMessage(resultOf(bytes, firstLine));
});

function resultOf(bytes: Uint8Array, firstLine: number): BatchResult {
  const { asOf } = job;
  return job.kind === "assess"
    ? assessLines(bytes, { firstLine, ruleSet: released(job.rules), asOf })
    : compareLines(bytes, { firstLine, from: released(job.from), to: released(job.to), asOf });
}

function released(version: string): RuleSet<RuleId> {
  const ruleSet = RULE_SETS[version];
  if (ruleSet === undefined) throw new Error(`there are no rules ${version}`);
  return ruleSet;
}

import { parentPort, workerData } from "node:worker_threads";
import { RULE_SETS } from "@/lib/clinical/triage/rule-sets";
import { assessLines } from "./assess-lines";
import type { LineBatch } from "./line-batches";
import type { BatchSettings } from "./options";

const { rules, asOf }: BatchSettings = workerData;
const ruleSet = RULE_SETS[rules];
if (parentPort === null || ruleSet === undefined) throw new Error("started without rules to run");
const port = parentPort;
const decoder = new TextDecoder();

port.on("message", ({ firstLine, bytes }: LineBatch) => {
  port.postMessage(assessLines(decoder.decode(bytes), { firstLine, ruleSet, asOf }));
});

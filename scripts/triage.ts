import { once } from "node:events";
import { historyJsonSchema } from "@/lib/history-format/json-schema";
import { assessInOrder } from "./triage/assess-in-order";
import { startBatchThread } from "./triage/batch-thread";
import { lineBatches } from "./triage/line-batches";
import { readOptions, type TriageOptions, USAGE } from "./triage/options";
import { progressOn } from "./triage/progress";

const BATCH_BYTES = 256 * 1024;

const options = readOptions(process.argv.slice(2), new Date());
switch (options.show) {
  case "help":
    process.stdout.write(USAGE);
    break;
  case "schema":
    process.stdout.write(`${JSON.stringify(historyJsonSchema(), null, 2)}\n`);
    break;
  case "refusal":
    process.stderr.write(`triage: ${options.because}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case "assessments":
    await assessStandardInput(options);
    break;
  default:
    options satisfies never;
}

async function assessStandardInput({
  job,
  threads: count,
}: Extract<TriageOptions, { show: "assessments" }>): Promise<void> {
  // A reader that has seen enough (head, less) closes the pipe: that is its end, not a fault.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    throw fault;
  });
  const progress = progressOn(process.stderr);
  const threads = Array.from({ length: count }, () => startBatchThread(job));
  try {
    for await (const lines of assessInOrder(lineBatches(process.stdin, BATCH_BYTES), threads)) {
      if (!process.stdout.write(lines.output)) await once(process.stdout, "drain");
      progress.count(lines);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
  if (progress.end().failed > 0) process.exitCode = 1;
}

import { once } from "node:events";
import { LONGEST_LINE_BYTES } from "@/lib/history-format/line-text";
import { assessInOrder } from "./assess-in-order";
import type { BatchJob } from "./batch-job";
import type { BatchResult } from "./batch-result";
import { startBatchThread } from "./batch-thread";
import { holdOutput } from "./held-output";
import { lineBatches } from "./line-batches";
import { progressOn } from "./progress";

const BATCH_BYTES = 256 * 1024;

/**
 * Runs the job over standard input to standard output: what is refused and may hold an emergency yes comes first, as
 * soon as it is read, then the rest in the order of the file. Null: there was no line. The exit code is 0 when every
 * line was assessed, 1 when some were not, 2 when there was none.
 */
export async function writeResults(
  { job, threads: count }: { job: BatchJob; threads: number },
  onResult: (result: BatchResult) => void,
): Promise<{ assessed: number; failed: number } | null> {
  // A reader that has seen enough (head, less) closes the pipe: that is its end, not a fault.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE") process.exit(0);
    throw fault;
  });
  const progress = progressOn(process.stderr);
  const threads = Array.from({ length: count }, () => startBatchThread(job));
  const rest = await holdOutput();
  const batches = lineBatches(process.stdin, BATCH_BYTES, LONGEST_LINE_BYTES);
  try {
    for await (const result of assessInOrder(batches, threads)) {
      if (!process.stdout.write(result.urgent)) await once(process.stdout, "drain");
      await rest.add(result.output);
      onResult(result);
      progress.count(result);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
  await rest.release(process.stdout);
  const { assessed, failed } = progress.end();
  if (assessed + failed === 0) {
    process.stderr.write("The input is empty: it holds no history. Nothing was assessed.\n");
    process.exitCode = 2;
    return null;
  }
  if (failed > 0) process.exitCode = 1;
  return { assessed, failed };
}

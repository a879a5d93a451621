// What another version of the rules would change, over a file of histories. It is what a release of new rules is judged by.
import { once } from "node:events";
import { assessInOrder } from "./triage/assess-in-order";
import { startBatchThread } from "./triage/batch-thread";
import { COMPARE_USAGE, readCompareOptions } from "./triage/compare-options";
import { lineBatches } from "./triage/line-batches";
import { moveMatrix } from "./triage/move-matrix";
import { progressOn } from "./triage/progress";

const BATCH_BYTES = 256 * 1024;

const options = readCompareOptions(process.argv.slice(2), new Date());
switch (options.show) {
  case "help":
    process.stdout.write(COMPARE_USAGE);
    break;
  case "refusal":
    process.stderr.write(`triage:compare: ${options.because}\n\n${COMPARE_USAGE}`);
    process.exitCode = 2;
    break;
  case "comparison":
    await compareStandardInput(options);
    break;
  default:
    options satisfies never;
}

async function compareStandardInput({
  job,
  threads: count,
}: Extract<typeof options, { show: "comparison" }>): Promise<void> {
  const progress = progressOn(process.stderr);
  const threads = Array.from({ length: count }, () => startBatchThread(job));
  const tally = new Map<string, number>();
  try {
    for await (const result of assessInOrder(lineBatches(process.stdin, BATCH_BYTES), threads)) {
      if (!process.stdout.write(result.output)) await once(process.stdout, "drain");
      for (const [what, more] of result.tally) tally.set(what, (tally.get(what) ?? 0) + more);
      progress.count(result);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
  const { assessed, failed } = progress.end();
  const counted = (what: string) => tally.get(what) ?? 0;
  process.stdout.write(
    [
      `Rules ${job.from} → ${job.to}: ${assessed} histories, ${counted("changed")} changed, ${counted("up")} move up, ${counted("down")} move down, ${failed} not valid.`,
      `Target or deadline passed: ${counted("overdue before")} by ${job.from}, ${counted("overdue after")} by ${job.to}, of whom ${counted("newly overdue")} only by ${job.to}.`,
      `Deadline passed: ${counted("breached before")} by ${job.from}, ${counted("breached after")} by ${job.to}, of whom ${counted("newly breached")} only by ${job.to}.`,
      "",
      moveMatrix(tally),
      "",
    ].join("\n"),
  );
  if (failed > 0) process.exitCode = 1;
}

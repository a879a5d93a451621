// What another version of the rules would change, over a file of histories. It is what a release of new rules is judged by.
import { COMPARE_USAGE, parseCompareOptions } from "./triage/compare-options";
import { moveMatrix } from "./triage/move-matrix";
import { writeResults } from "./triage/write-results";

const options = parseCompareOptions(process.argv.slice(2), new Date());
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

async function compareStandardInput(
  comparison: Extract<typeof options, { show: "comparison" }>,
): Promise<void> {
  const { job } = comparison;
  const tally = new Map<string, number>();
  const counts = await writeResults(comparison, (result) => {
    for (const [what, more] of result.tally) tally.set(what, (tally.get(what) ?? 0) + more);
  });
  if (counts === null) return;
  const { assessed, failed } = counts;
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
}

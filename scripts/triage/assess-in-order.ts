import type { BatchResult } from "./batch-result";
import type { BatchThread } from "./batch-thread";
import type { LineBatch } from "./line-batches";

/** Batches that wait or run for each thread: enough that none is idle while the oldest result is written. */
const BATCHES_A_THREAD = 2;

/** Assesses batches on all threads at once and gives the results in the order of the batches, few of them held at a time. */
export async function* assessInOrder(
  batches: AsyncIterable<LineBatch>,
  threads: readonly BatchThread[],
): AsyncGenerator<BatchResult> {
  const underWay: Promise<BatchResult>[] = [];
  let next = 0;
  for await (const batch of batches) {
    const thread = threads[next % threads.length];
    if (thread === undefined) throw new Error("no thread to assess on");
    next += 1;
    const assessed = thread.assess(batch);
    // Its fault is thrown below, when its turn comes; until then it is not an unhandled one.
    assessed.catch(() => undefined);
    underWay.push(assessed);
    if (underWay.length >= threads.length * BATCHES_A_THREAD) yield await oldest(underWay);
  }
  while (underWay.length > 0) yield await oldest(underWay);
}

function oldest(underWay: Promise<BatchResult>[]): Promise<BatchResult> {
  const first = underWay.shift();
  if (first === undefined) throw new Error("nothing is under way");
  return first;
}

import { Worker } from "node:worker_threads";
import type { BatchJob } from "./batch-job";
import type { BatchResult } from "./batch-result";
import type { LineBatch } from "./line-batches";

type Waiting = { resolve: (result: BatchResult) => void; reject: (fault: Error) => void };

/** A thread that assesses batches one after the other, in the order in which they come. */
export type BatchThread = {
  /** Takes the batch's bytes over. Rejects with the thread's fault. */
  assess: (batch: LineBatch) => Promise<BatchResult>;
  stop: () => Promise<unknown>;
};

export function startBatchThread(job: BatchJob): BatchThread {
  const worker = new Worker(new URL("./batch-worker.mjs", import.meta.url), {
    workerData: job,
  });
  const waiting: Waiting[] = [];
  let fault: Error | null = null;
  worker.on("message", (result: BatchResult) => waiting.shift()?.resolve(result));
  worker.on("error", (error) => {
    fault = error;
    for (const each of waiting.splice(0)) each.reject(error);
  });
  return {
    assess: ({ firstLine, bytes }) =>
      new Promise((resolve, reject) => {
        if (fault !== null) {
          reject(fault);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage({ firstLine, bytes }, [bytes.buffer as ArrayBuffer]);
      }),
    stop: () => worker.terminate(),
  };
}

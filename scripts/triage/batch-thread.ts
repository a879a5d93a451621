import { Worker } from "node:worker_threads";
import type { AssessedLines } from "./assess-lines";
import type { LineBatch } from "./line-batches";
import type { BatchSettings } from "./options";

type Waiting = { resolve: (lines: AssessedLines) => void; reject: (fault: Error) => void };

/** A thread that assesses batches one after the other, in the order in which they come. */
export type BatchThread = {
  /** Takes the batch's bytes over. Rejects with the thread's fault. */
  assess: (batch: LineBatch) => Promise<AssessedLines>;
  stop: () => Promise<unknown>;
};

export function startBatchThread(settings: BatchSettings): BatchThread {
  const worker = new Worker(new URL("./batch-worker.mjs", import.meta.url), {
    workerData: settings,
  });
  const waiting: Waiting[] = [];
  let fault: Error | null = null;
  worker.on("message", (lines: AssessedLines) => waiting.shift()?.resolve(lines));
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

import type { RefusedRequest } from "./record-refused-request";

type Recorder = (request: RefusedRequest, reason: string) => Promise<void>;

const PLACE = Symbol.for("flicker.refused-requests");

/**
 * Who writes down what the outermost listener refuses: the pages, which reach the database. The listener is built apart from them,
 * so the process has it; without one no page was loaded yet.
 */
const refusedRequests = globalThis as { [PLACE]?: Recorder };

export function recordRefusedRequestsBy(recorder: Recorder): void {
  refusedRequests[PLACE] = recorder;
}

/** Null: nobody does yet. */
export function recorderOfRefusedRequests(): Recorder | null {
  return refusedRequests[PLACE] ?? null;
}

import type { RefusedRequest } from "./record-refused-request";

type Recorder = (request: RefusedRequest, reason: string) => Promise<void>;

const PLACE = Symbol.for("flicker.refused-requests");

/**
 * Who writes down what the outermost listener refuses: it reaches the database, and is built as the pages are. The listener is
 * built apart from it, so the process has it, from before the first request on.
 */
const refusedRequests = globalThis as { [PLACE]?: Recorder };

export function recordRefusedRequestsBy(recorder: Recorder): void {
  refusedRequests[PLACE] = recorder;
}

/** Throws before `instrumentation.ts` has named one, which it does with the first request that Next is given. */
export function recorderOfRefusedRequests(): Recorder {
  const recorder = refusedRequests[PLACE];
  if (recorder === undefined) throw new Error("nobody writes down what is refused");
  return recorder;
}

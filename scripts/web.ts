// One web process. With `--until-open` it shows whom to call, and asks everybody else to come again, until its parent sends "open".
// Told to "leave", it takes no new connection, answers all that it has, and ends.
import cluster from "node:cluster";
import { createServer } from "node:http";
import net from "node:net";
import inject, { type DispatchFunc } from "light-my-request";
import next from "next";
import { logRefusal } from "@/lib/auth/log-refusal";
import { recorderOfRefusedRequests } from "@/lib/auth/refused-requests";
import { emergencyNumbers, settings } from "@/lib/env";
import { requestListener } from "@/lib/web/answer-request";
import { logConsoleAsJson } from "@/lib/web/console-as-json";
import { readKnownActions } from "@/lib/web/known-actions";
import { untilOpen } from "@/lib/web/until-open";

/** How long a person waits at most for an answer before being given a page that says so. */
const PATIENCE_MS = 4500;
/** How long the headers of a request, and the whole of it, may take to arrive. */
const SLOWEST_HEADERS_MS = 10_000;
const SLOWEST_REQUEST_MS = 30_000;
/** Longer than the slowest request and its answer; a connection that is still there then has none. */
const LONGEST_LEAVE_MS = 60_000;

let isOpen = !process.argv.includes("--until-open");
let isLeaving = false;
process.on("message", (message) => {
  isOpen ||= message === "open";
  if (message === "leave") leave();
});

logConsoleAsJson();
const { bindAddress: hostname, port, origin } = settings();
const pages = next({ dev: false, hostname, port });
await pages.prepare();
// Next runs instrumentation.ts with its first request: this one, before anybody's, whom it checks and writes down.
await inject(pages.getRequestHandler() as unknown as DispatchFunc, { url: "/healthz" });
const recordRefusal = recorderOfRefusedRequests();
/** Refusals that are being written down, for which nobody waits. */
const recording = new Set<Promise<void>>();

const listener = requestListener({
  pages: untilOpen(pages.getRequestHandler(), () => isOpen),
  actions: readKnownActions(process.env.FLICKER_DIST ?? ".next"),
  origin,
  numbers: emergencyNumbers(),
  refused: (request, reason) => {
    const asked = { cookies: request.headers.cookie, path: request.url?.split("?")[0] ?? null };
    // Before it is open nobody has looked whether this database may hold anything.
    if (isOpen) record(recordRefusal(asked, reason));
    else logRefusal({ action: "request", reason, unaudited: "not-open" });
  },
  patienceMs: PATIENCE_MS,
});
const server = createServer(
  { headersTimeout: SLOWEST_HEADERS_MS, requestTimeout: SLOWEST_REQUEST_MS },
  (request, response) => {
    // The next request of this connection is another process's.
    if (isLeaving) response.setHeader("Connection", "close");
    listener(request, response);
  },
);
server.listen(port, hostname);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(exit);
    server.closeIdleConnections();
  });
}

/** None that waits for its next request is cut: its client may be sending it. Such a one ends with the answer, or by itself. */
function leave(): void {
  isLeaving = true;
  // What was handed to it meanwhile is handed back before the parent agrees to part.
  cluster.worker?.once("disconnect", exit);
  // The method of an HTTP server would cut them.
  net.Server.prototype.close.call(server, () => cluster.worker?.disconnect());
  setTimeout(() => server.closeAllConnections(), LONGEST_LEAVE_MS).unref();
}

function record(refusal: Promise<void>): void {
  recording.add(refusal);
  void refusal.finally(() => recording.delete(refusal));
}

function exit(): void {
  void Promise.allSettled(recording).then(() => process.exit(0));
}

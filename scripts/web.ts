// With `--until-open` it shows whom to call, and asks everybody else to come again, until its parent sends "open".
import { createServer } from "node:http";
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

let isOpen = !process.argv.includes("--until-open");
process.on("message", (message) => {
  isOpen ||= message === "open";
});

logConsoleAsJson();
const { bindAddress: hostname, port, origin } = settings();
const pages = next({ dev: false, hostname, port });
await pages.prepare();
// Next runs instrumentation.ts with its first request: this one, before anybody's, whom it checks and writes down.
await inject(pages.getRequestHandler() as unknown as DispatchFunc, { url: "/healthz" });
const recordRefusal = recorderOfRefusedRequests();

const listener = requestListener({
  pages: untilOpen(pages.getRequestHandler(), () => isOpen),
  actions: readKnownActions(process.env.FLICKER_DIST ?? ".next"),
  origin,
  numbers: emergencyNumbers(),
  refused: (request, reason) => {
    const asked = { cookies: request.headers.cookie, path: request.url?.split("?")[0] ?? null };
    // Before it is open nobody has looked whether this database may hold anything.
    if (isOpen) void recordRefusal(asked, reason);
    else logRefusal({ action: "request", reason, unaudited: "not-open" });
  },
  patienceMs: PATIENCE_MS,
});
const server = createServer(
  { headersTimeout: SLOWEST_HEADERS_MS, requestTimeout: SLOWEST_REQUEST_MS },
  listener,
);
server.listen(port, hostname);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

import type { IncomingMessage, ServerResponse } from "node:http";

type Pages = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What asks no database: whom to call, with what it is drawn with, and that this process lives. */
const WITHOUT_DATABASE =
  /^\/(emergency|emergency-worker\.js|without-script\.css|icon\.svg|healthz|_next\/static\/(?!.*\.\.)[\w./~-]+)$/;

/** `pages` before `isOpen`: what needs no database is answered, and everything else with 503, unseen by any of them. */
export function untilOpen(pages: Pages, isOpen: () => boolean): Pages {
  return (request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isOpen() || (isRead && WITHOUT_DATABASE.test(path))) return pages(request, response);
    return response.writeHead(503, { "Retry-After": "5", "Cache-Control": "no-store" }).end();
  };
}

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { EVERY_ANSWER, transportHeader } from "@/lib/auth/security-headers";
import { log } from "@/lib/log";
import { retryAnswer, sendAnswer, textAnswer } from "./answer";
import { answerForm, type FormService } from "./answer-form";
import { setPagePolicy } from "./page-policy";
import { sendWhole } from "./whole-answer";

const READS = ["GET", "HEAD"];

/**
 * The outermost of every request: no exception, outage or wait inside the pages reaches a person as anything but a
 * finished page.
 */
export function requestListener(service: FormService): RequestListener {
  const transport = transportHeader(service.origin);
  const headers = transport === null ? EVERY_ANSWER : [...EVERY_ANSWER, transport];
  return (request, response) => {
    for (const { key, value } of headers) response.setHeader(key, value);
    void answer(request, response, service).catch((error: unknown) => {
      log.error({
        event: "request-failed",
        error: error instanceof Error ? error.name : "unknown",
      });
      if (response.headersSent) response.destroy();
      else sendAnswer(response, retryAnswer(request, service.numbers));
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  service: FormService,
): Promise<void> {
  const { method = "" } = request;
  const path = pathOf(request.url);
  if (path === null) {
    service.refused(request, "no-address");
    return sendAnswer(response, textAnswer(400, "Not an address."));
  }
  setPagePolicy(request, path, response);
  const hasBegun = sendWhole(request, response);
  if (READS.includes(method)) return showPage(request, path, response, { ...service, hasBegun });
  if (method === "POST") return sendAnswer(response, await answerForm(request, path, service));
  service.refused(request, "other-method");
  sendAnswer(response, textAnswer(405, "Not a method of ours.", { Allow: "GET, HEAD, POST" }));
}

/** A page, or the retry page when nothing of it has come in time or it failed. */
async function showPage(
  request: IncomingMessage,
  path: string,
  response: ServerResponse,
  { pages, actions, numbers, patienceMs, hasBegun }: FormService & { hasBegun: () => boolean },
): Promise<void> {
  const before = response.getHeaders();
  const askAgain = (event: "page-late" | "page-failed") => {
    log.error({ event, path });
    clearTimeout(timer);
    for (const method of REPLACED) Reflect.deleteProperty(response, method);
    // What the pages said of their own page, as which styles to load, is not of this one.
    for (const name of response.getHeaderNames())
      if (!(name in before)) response.removeHeader(name);
    sendAnswer(response, retryAnswer(request, numbers));
    leaveUnheard(response);
    return response;
  };
  const timer = setTimeout(
    () => response.headersSent || hasBegun() || askAgain("page-late"),
    patienceMs,
  );
  response.once("close", () => clearTimeout(timer));
  if (actions.isPage(path) || isForReading(request)) {
    replaceFailed(response, () => askAgain("page-failed"));
  }
  await pages(request, response);
}

/** Whether a browser opens it for a person, as it does a PDF that a link leads to; a program's own requests are not. */
function isForReading({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes("text/html") === true;
}

const REPLACED = ["writeHead", "flushHeaders", "write", "end"] as const;

/** Calls `instead` in place of the first byte of an answer whose status is 500 or more. */
function replaceFailed(response: ServerResponse, instead: () => ServerResponse): void {
  for (const method of REPLACED) {
    const native: (...parts: never[]) => unknown = response[method].bind(response);
    Object.assign(response, {
      [method]: (...parts: unknown[]) => {
        const [status] = parts;
        if (method === "writeHead" && typeof status === "number") response.statusCode = status;
        if (response.headersSent || response.statusCode < 500) return native(...(parts as never[]));
        // Node writes headers in the middle of its own methods; only a whole one of ours can be exchanged.
        return method === "writeHead" ? response : instead();
      },
    });
  }
}

/** The pages may still write to a response that has been answered: it is heard by nobody, and throws nothing. */
function leaveUnheard(response: ServerResponse): void {
  Object.assign(response, {
    setHeader: () => response,
    appendHeader: () => response,
    removeHeader: () => undefined,
    writeHead: () => response,
    flushHeaders: () => undefined,
    write: () => true,
    end: () => response,
  });
}

/** The path of an address as the routes compare it; null where it is none, or names something that is no text. */
function pathOf(url: string | undefined): string | null {
  try {
    const { pathname } = new URL(url ?? "", "http://localhost");
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return null;
  }
}

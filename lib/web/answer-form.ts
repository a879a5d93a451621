import type { IncomingMessage, ServerResponse } from "node:http";
import inject, { type DispatchFunc } from "light-my-request";
import { logRefusal } from "@/lib/auth/log-refusal";
import { isFromOwnPage } from "@/lib/auth/request-guard";
import { type SentForm, sentForm } from "@/lib/auth/sent-form";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { emergencyHtml } from "@/lib/emergency/emergency-html";
import { retryHtml } from "@/lib/emergency/retry-html";
import { tooLongHtml } from "@/lib/emergency/too-long-html";
import type { EmergencyNumbers } from "@/lib/env";
import { REFUSED_BODY } from "@/lib/format/refused-body";
import { log } from "@/lib/log";
import { type Answer, htmlAnswer, languageOf, retryAnswer, textAnswer } from "./answer";
import type { KnownActions } from "./known-actions";
import { losesWords } from "./loses-words";
import { namedActions } from "./named-actions";
import { readBody } from "./read-body";
import { asTyped, readForm } from "./read-form";
import { within } from "./within";

/** The program behind: it draws pages, and takes what a page's forms send. */
type Pages = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What a form is answered with. */
export type FormService = {
  pages: Pages;
  actions: KnownActions;
  origin: string;
  numbers: EmergencyNumbers;
  /** Hears of what is refused before a page is asked, by a code. */
  refused: (request: IncomingMessage, reason: string) => void;
  /** How long a person waits at most, in ms: for what was sent to arrive, and then for the pages to answer. */
  patienceMs: number;
};

/**
 * The answer to a request that may write. It is read whole before anything is asked of it. Whatever then fails, words
 * and answers that speak of an emergency get the emergency page, and any other form comes back whole, to be sent again.
 */
export async function answerForm(
  request: IncomingMessage,
  path: string,
  service: FormService,
): Promise<Answer> {
  const headers = new Headers(Object.entries(request.headers).map(([k, v]) => [k, String(v)]));
  if (!isFromOwnPage(headers, service.origin)) {
    service.refused(request, "other-site");
    return textAnswer(403, "Not from a page of ours.");
  }
  const isScript = headers.has("next-action");
  const language = languageOf(request);
  const body = await readBody(request, service.patienceMs);
  if (typeof body === "number") {
    service.refused(request, BODY_FAULTS[body] ?? String(body));
    return refusedBody(request, body, isScript, service.numbers);
  }
  const form = await readForm(body, request.headers["content-type"]);
  if (form === "malformed") {
    service.refused(request, "malformed");
    return textAnswer(400, "Not a whole form.");
  }

  const address = request.url ?? path;
  const sent: SentForm | null =
    isScript || form === null ? null : { address, form, isRefused: false };
  const ask = () => askPages(request, body, service.pages);
  const answer =
    actionFault(request, path, form, service) ??
    (await within(sent === null ? ask() : sentForm.run(sent, ask), service.patienceMs));
  if (answer !== null && sent?.retryAfterSeconds !== undefined)
    answer.headers["retry-after"] = String(sent.retryAfterSeconds);
  const isForbidden = sent?.isForbidden === true;
  const isLost = sent !== null && answer !== null && losesWords(answer, sent);
  if (answer !== null && answer.status < 400 && !isLost) return answer;
  if (answer === null || answer.status >= 500) {
    const reason = answer === null ? "not-answered" : "failed";
    logRefusal({ action: "request", reason, unaudited: reason });
  }
  if (isScript) return answer ?? textAnswer(503, "Not answered in time.");
  if (form === null) return answer ?? retryAnswer(request, service.numbers);
  const isOlder = isLost || answer?.status === 409;
  const canBeSent = !isOlder && (answer === null || answer.status >= 500);
  const kept = { address, form, canBeSent };
  if (helpInForm(asTyped(form)).length > 0) {
    return htmlAnswer(200, emergencyHtml(service.numbers, { isUnsaved: true, kept, language }));
  }
  if (answer !== null && !isOlder && answer.status < 500) {
    return isForbidden ? { ...answer, status: 403 } : answer;
  }
  return isOlder
    ? htmlAnswer(isForbidden ? 403 : 409, retryHtml(service.numbers, kept, language))
    : retryAnswer(request, service.numbers, kept);
}

const BODY_FAULTS: Readonly<Record<number, string>> = {
  400: "cut-off",
  408: "too-slow",
  411: "unknown-length",
  413: "too-large",
};

function refusedBody(
  request: IncomingMessage,
  status: number,
  isScript: boolean,
  numbers: EmergencyNumbers,
): Answer {
  return isScript
    ? textAnswer(status, REFUSED_BODY)
    : htmlAnswer(status, tooLongHtml(numbers, languageOf(request)));
}

/** Pages take their own actions alone; anything else would be an exception and five lines in the log. */
function actionFault(
  request: IncomingMessage,
  path: string,
  form: FormData | null,
  { actions, refused }: FormService,
): Answer | null {
  if (!actions.isPage(path)) return null;
  const named = namedActions(request.headers["next-action"], form);
  const fault = named === null ? "none-named" : actions.faultOf(path, named);
  // The arguments that Next's own script sends are this field; without it the pages fail.
  const hasArguments = !("next-action" in request.headers) || form === null || form.has("0");
  if (fault === null && hasArguments) return null;
  refused(request, fault ?? "no-arguments");
  if (fault === null) return textAnswer(400, "An action without arguments.");
  return fault === "other-build"
    ? textAnswer(409, "Of another build.", { "x-nextjs-action-not-found": "1" })
    : textAnswer(400, "No action of this page.");
}

/** What the pages answer; null where they fail altogether, which is logged. */
async function askPages(
  request: IncomingMessage,
  body: Buffer,
  pages: Pages,
): Promise<Answer | null> {
  const { method, url = "/", headers, socket } = request;
  try {
    const answer = await inject(pages as DispatchFunc, {
      method: method as "POST",
      url,
      headers: headers as Record<string, string>,
      payload: body,
      remoteAddress: socket.remoteAddress ?? "",
    });
    // The body is whole now, and goes out with its length, over another connection.
    const { "transfer-encoding": _, connection: __, ...sent } = answer.headers;
    // 307 would send the form on to a page that takes no such form.
    const status = answer.statusCode === 307 ? 303 : answer.statusCode;
    return { status, headers: sent, body: answer.rawPayload };
  } catch (error) {
    log.error({ event: "form-failed", error: error instanceof Error ? error.name : "unknown" });
    return null;
  }
}

import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { type Language, languageFor } from "@/i18n/languages";
import type { KeptForm } from "@/lib/emergency/kept-form-html";
import { PLAIN_POLICY } from "@/lib/emergency/plain-document";
import { retryHtml } from "@/lib/emergency/retry-html";
import type { EmergencyNumbers } from "@/lib/env";

export type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer | string };

/** A finished document that runs nothing and is kept nowhere. */
export function htmlAnswer(status: number, html: string): Answer {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": PLAIN_POLICY,
    "Cache-Control": "private, no-store",
  };
  return { status, headers, body: html };
}

/** In place of what cannot be answered now, with a way to ask again and, for programs, when. */
export function retryAnswer(
  request: IncomingMessage,
  numbers: EmergencyNumbers,
  form: KeptForm | null = null,
): Answer {
  const answer = htmlAnswer(503, retryHtml(numbers, form, languageOf(request)));
  return { ...answer, headers: { ...answer.headers, "Retry-After": "5" } };
}

/** The language that the sender of a request reads. */
export function languageOf({ headers }: IncomingMessage): Language {
  return languageFor(headers["accept-language"]);
}

/** The answer to a form's own script: it reads plain text only, and shows words of its own. */
export function textAnswer(
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): Answer {
  return {
    status,
    headers: { "Content-Type": "text/plain", "Cache-Control": "private, no-store", ...headers },
    body: text,
  };
}

export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(response.req.method === "HEAD" ? undefined : body);
}

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { PLAIN_POLICY } from "@/lib/emergency/plain-document";

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

/** What a form's own script is told: it reads plain text only, and shows words of its own. */
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
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(body) });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

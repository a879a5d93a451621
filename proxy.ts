import { type NextRequest, NextResponse } from "next/server";
import { bodyRefusal } from "./lib/auth/body-limit";
import { isFromOwnPage } from "./lib/auth/request-guard";
import { PATH_HEADER } from "./lib/auth/requested-path";
import { noncePolicy, transportHeader } from "./lib/auth/security-headers";
import { EMERGENCY_POLICY } from "./lib/emergency/plain-document";
import { tooLongHtml } from "./lib/emergency/too-long-html";
import { emergencyNumbers, settings } from "./lib/env";
import { REFUSED_BODY } from "./lib/format/refused-body";

/**
 * Headers, and requests that no page of ours can have made: nothing here decides who may see what. A page that is
 * never asked about is still guarded.
 */
export function proxy(request: NextRequest): NextResponse {
  const isRead = request.method === "GET" || request.method === "HEAD";
  // The action's own check stands behind this one; Next would answer such a form with a bare 500 before it.
  if (!isRead && !isFromOwnPage(request.headers, settings().origin)) {
    return new NextResponse(null, { status: 403 });
  }
  const refusal = bodyRefusal(request.headers);
  if (refusal !== null) return refusedBody(request, refusal);
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const contentPolicy = noncePolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from here; what a caller sent under these names never reaches a page.
  headers.delete("x-nonce");
  headers.set("Content-Security-Policy", contentPolicy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", contentPolicy);
  response.headers.set("Cache-Control", "private, no-store");
  const transport = transportHeader(settings().origin);
  if (transport !== null) response.headers.set(transport.key, transport.value);
  return response;
}

/** Next would answer with a bare 500. Its own script names the action in a header, and reads plain text only. */
function refusedBody(request: NextRequest, status: 411 | 413): NextResponse {
  const headers = {
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": EMERGENCY_POLICY,
  };
  return request.headers.has("next-action")
    ? new NextResponse(REFUSED_BODY, {
        status,
        headers: { ...headers, "Content-Type": "text/plain" },
      })
    : new NextResponse(tooLongHtml(emergencyNumbers()), {
        status,
        headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
      });
}

export const config = {
  matcher: ["/((?!emergency$|healthz$|readyz$|api/|_next/static/|.*\\.(?:svg|ico|png|js|css)$).*)"],
};

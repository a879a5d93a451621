import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "./lib/auth/requested-path";
import { noncePolicy, transportHeader } from "./lib/auth/security-headers";
import { settings } from "./lib/env";

/** Headers only: nothing here decides who may see what. A page that is never asked about is still guarded. */
export function proxy(request: NextRequest): NextResponse {
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

export const config = {
  matcher: ["/((?!emergency$|healthz$|readyz$|api/|_next/static/|.*\\.(?:svg|ico|png|js|css)$).*)"],
};

import { type NextRequest, NextResponse } from "next/server";
import { METHOD_HEADER, PATH_HEADER } from "./lib/auth/requested-path";
import { noncePolicy } from "./lib/auth/security-headers";

/** A policy with a nonce of its own for every page: nothing here decides who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const contentPolicy = noncePolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from here; what a caller sent under these names never reaches a page.
  headers.delete("x-nonce");
  headers.set("Content-Security-Policy", contentPolicy);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  headers.set(METHOD_HEADER, request.method);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", contentPolicy);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

export const config = {
  matcher: [
    "/((?!emergency$|emergency-worker\\.js$|without-script\\.css$|icon\\.svg$|healthz$|readyz$|api/|_next/static/).*)",
  ],
};

import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { METHOD_HEADER, PATH_HEADER } from "@/lib/auth/requested-path";
import { noncePolicy, STATIC_POLICY } from "@/lib/auth/security-headers";

/** What draws no page: it runs no inline script, so that its policy has no nonce. */
const NO_PAGE =
  /^\/(?:(?:emergency-worker\.js|without-script\.css|icon\.svg|healthz|readyz)$|api\/|_next\/static\/)/;

/**
 * Puts the content policy of `path` on its answer, for a page with a nonce of its own, and tells the page its path and
 * method: under these names a caller's own words never reach it. Decides nothing about who may see what.
 */
export function setPagePolicy(
  request: IncomingMessage,
  path: string,
  response: ServerResponse,
): void {
  const { headers } = request;
  for (const name of [PATH_HEADER, METHOD_HEADER, POLICY_HEADER, "x-nonce"]) delete headers[name];
  // Its own policy stands alone: of two both would apply.
  if (path === "/emergency") return;
  if (path.startsWith("/api/")) response.setHeader("Cache-Control", "private, no-store");
  if (NO_PAGE.test(path)) {
    response.setHeader("Content-Security-Policy", STATIC_POLICY);
    return;
  }
  const policy = noncePolicy(randomUUID().replaceAll("-", ""));
  // Next reads the nonce from here.
  headers[POLICY_HEADER] = policy;
  headers[PATH_HEADER] = path + withoutRouterKey(request.url ?? "");
  headers[METHOD_HEADER] = request.method ?? "";
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Cache-Control", "private, no-store");
}

const POLICY_HEADER = "content-security-policy";

/** The query, without the key by which Next's own script tells its requests apart. */
function withoutRouterKey(url: string): string {
  const query = url.indexOf("?");
  if (query < 0) return "";
  const kept = url
    .slice(query + 1)
    .split("&")
    .filter((part) => !/^_rsc(=|$)/.test(part));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

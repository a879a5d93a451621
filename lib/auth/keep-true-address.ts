import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { trustedProxies } from "@/lib/env";

/** From now on X-Forwarded-For is made one address before Next reads a request: Next believes it from anybody. */
export function keepTrueAddress(): void {
  const proxies = trustedProxies();
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage)) return;
    const { headers, socket } = request;
    const forwardedFor = [headers["x-forwarded-for"]].flat().join(",");
    const address = callerAddress(forwardedFor, socket.remoteAddress, proxies);
    if (address === undefined) delete headers["x-forwarded-for"];
    else headers["x-forwarded-for"] = address;
  });
}

/**
 * The address that is counted against a caller. Each trusted proxy appends whom it saw, so what stands before
 * the last `proxies` entries was written by the caller. Undefined: neither tells.
 */
export function callerAddress(
  forwardedFor: string | undefined,
  connection: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0) return connection;
  return forwardedFor?.split(",").at(-proxies)?.trim() || connection;
}

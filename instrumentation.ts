import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { callerAddress } from "./lib/auth/caller-address";
import { trustedProxies } from "./lib/env";

/** Before Next reads a request, X-Forwarded-For is made one address: Next believes it from anybody. */
export function register(): void {
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

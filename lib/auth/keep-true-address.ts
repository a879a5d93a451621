import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { trustedProxies } from "@/lib/env";
import { callerAddress } from "./caller-address";

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

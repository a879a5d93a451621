import type { IncomingMessage } from "node:http";
import { LARGEST_BODY_BYTES } from "@/lib/auth/body-limit";

/**
 * The whole body of a request, or the status that refuses it: 411 of unknown length, 413 larger than any form may
 * be, 400 ended before its announced length, 408 not all there after `patienceMs`.
 */
export function readBody(request: IncomingMessage, patienceMs: number): Promise<Buffer | number> {
  const announced = request.headers["content-length"];
  if (announced === undefined) {
    return Promise.resolve("transfer-encoding" in request.headers ? 411 : Buffer.alloc(0));
  }
  if (!/^\d{1,15}$/.test(announced)) return Promise.resolve(400);
  if (Number(announced) > LARGEST_BODY_BYTES) return Promise.resolve(413);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => settle(408), patienceMs);
    const settle = (outcome: Buffer | number) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => settle(Buffer.concat(chunks)));
    request.on("aborted", () => settle(400));
    request.on("error", () => settle(400));
  });
}

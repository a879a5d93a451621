import http from "node:http";
import { setting } from "../people";

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

/** What a request adds to its address: everything as it goes over the wire, nothing that a browser would put in. */
export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** How many requests this process has made. */
export const requestsMade = { count: 0 };

/** Asks the running server, with the path exactly as written; follows no redirect. */
export function request(path: string, { method = "GET", headers, body }: Sent): Promise<Answer> {
  requestsMade.count += 1;
  const { hostname, port } = new URL(setting("BASE_URL"));
  return new Promise((resolve, reject) => {
    const sent = http.request(
      { agent, hostname, port, path, method, headers: { ...headers, ...lengthOf(body) } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

function lengthOf(body: Buffer | string | undefined): Record<string, number> {
  return body === undefined ? {} : { "Content-Length": Buffer.byteLength(body) };
}

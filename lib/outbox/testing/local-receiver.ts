import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { Receiver } from "@/lib/env";

/** Takes a message that came, and answers it or not. */
type Answers = (response: ServerResponse, id: string) => void;
export type Came = { headers: IncomingHttpHeaders; text: string; id: string };

export const takes: Answers = (response) => void response.writeHead(204).end();
export const fails: Answers = (response) => void response.writeHead(500).end("no");
export const hangs: Answers = () => {};

/** A receiver of messages on this machine, which notes all that comes and answers as a test says. */
export async function createLocalReceiver(answers: Answers = takes) {
  const came: Came[] = [];
  let answer = answers;
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (bytes: Buffer) => {
      text += bytes.toString();
    });
    request.on("end", () => {
      const { id } = JSON.parse(text) as { id: string };
      came.push({ headers: request.headers, text, id });
      answer(response, id);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/flicker`,
    secret: Buffer.from("a key that only tests of messages use").toString("base64"),
  };
  return {
    receiver,
    came,
    /** How often each message came, of those that a test made. */
    timesOf: (ids: readonly string[]) =>
      ids.map((id) => came.filter((message) => message.id === id).length),
    set(next: Answers) {
      answer = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

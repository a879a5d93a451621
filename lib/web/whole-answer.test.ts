import { createServer, get, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { sendWhole } from "./whole-answer";

const close: (() => void)[] = [];
const PIECES = Array.from({ length: 30 }, (_, at) => `<p>${"piece ".repeat(at + 10)}é</p>`);

afterEach(() => {
  for (const end of close.splice(0)) end();
});

/** The answer to one request as its bytes came. */
async function answerOf(
  listener: RequestListener,
  { encoding, method = "GET" }: { encoding?: string; method?: string } = {},
) {
  const server = createServer((request, response) => {
    sendWhole(request, response);
    listener(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const headers = encoding === undefined ? {} : { "accept-encoding": encoding };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: "127.0.0.1", method, headers }, resolve).on("error", reject);
  });
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece);
  return { headers: answer.headers, body: Buffer.concat(pieces) };
}

const inPieces: RequestListener = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Vary", "rsc");
  response.flushHeaders();
  for (const piece of PIECES) response.write(piece);
  response.end();
};

test("a page that is drawn in pieces arrives whole and compressed, and says so", async () => {
  const { headers, body } = await answerOf(inPieces, { encoding: "br, gzip" });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(headers.vary).toBe("rsc, Accept-Encoding");
  expect(headers["content-length"]).toBe(String(body.length));
  expect(gunzipSync(body).toString()).toBe(PIECES.join(""));
});

test("whoever does not take it compressed gets it as it is", async () => {
  const { headers, body } = await answerOf(inPieces);
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.toString()).toBe(PIECES.join(""));
});

test.each<[string, RequestListener]>([
  ["a PDF", (_, response) => response.setHeader("Content-Type", "application/pdf")],
  ["what is compressed already", (_, response) => response.setHeader("Content-Encoding", "br")],
])("%s goes out untouched", async (_, prepare) => {
  const bytes = Buffer.alloc(5000, 7);
  const { headers, body } = await answerOf(
    (request, response) => {
      response.setHeader("Content-Type", "text/html");
      prepare(request, response);
      response.write(bytes);
      response.end(bytes);
    },
    { encoding: "gzip" },
  );
  expect(headers["content-encoding"]).not.toBe("gzip");
  expect(body.equals(Buffer.concat([bytes, bytes]))).toBe(true);
});

test("a very long page is not held: it goes out as it comes, and whole", async () => {
  const piece = "x".repeat(500_000);
  const { body } = await answerOf(
    (_, response) => {
      response.setHeader("Content-Type", "text/html");
      for (let at = 0; at < 20; at += 1) response.write(piece);
      response.end("end");
    },
    { encoding: "gzip" },
  );
  expect(body.length).toBe(10_000_003);
  expect(body.subarray(-3).toString()).toBe("end");
});

test("an answer without a body stays one", async () => {
  const { headers, body } = await answerOf(
    (_, response) => response.writeHead(303, { Location: "/queue" }).end(),
    { encoding: "gzip" },
  );
  expect(headers.location).toBe("/queue");
  expect(body).toHaveLength(0);
});

import type { IncomingMessage, ServerResponse } from "node:http";
import { gzip } from "node:zlib";

/** What is text, and shrinks. */
const TEXT = /^(?:text\/|image\/svg|application\/(?:javascript|json|manifest))/;
const LEAST_COMPRESSED_BYTES = 1000;
/** Above it a page gets 3 % smaller for a third more time. */
const LEVEL = 3;
/** A page is a fortieth of this; what is longer goes out as it comes. */
const MOST_HELD_BYTES = 4_000_000;

type Chunk = string | Uint8Array;

/**
 * Holds an answer of text until it is whole and sends it at once, compressed where its reader takes that: a page is drawn
 * in dozens of pieces, each of which would be compressed, flushed and written by itself. Answers whether any of it has come.
 */
export function sendWhole(request: IncomingMessage, response: ServerResponse): () => boolean {
  const native = {
    write: response.write.bind(response) as (...parts: unknown[]) => boolean,
    end: response.end.bind(response) as (...parts: unknown[]) => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  };
  const held: Buffer[] = [];
  let bytes = 0;
  let isHolding: boolean | undefined;
  /** Whether it was kept; else it is the caller's to write. */
  const hold = (chunk: Chunk, encoding: unknown): boolean => {
    isHolding ??= isText(request, response);
    if (!isHolding) return false;
    held.push(bufferOf(chunk, encoding));
    bytes += chunk.length;
    if (bytes > MOST_HELD_BYTES) {
      isHolding = false;
      for (const each of held.splice(0)) native.write(each);
    }
    return true;
  };
  Object.assign(response, {
    flushHeaders() {
      if (isHolding === false) native.flushHeaders();
    },
    write(...parts: unknown[]): boolean {
      const [chunk, encoding] = parts;
      if (!isChunk(chunk) || !hold(chunk, encoding)) return native.write(...parts);
      const done = callbackOf(parts);
      if (done) process.nextTick(done);
      return true;
    },
    end(...parts: unknown[]): ServerResponse {
      const [chunk, encoding] = parts;
      if (isChunk(chunk) && !hold(chunk, encoding)) return native.end(...parts);
      const done = callbackOf(parts);
      if (!isHolding) return native.end(done);
      isHolding = false;
      compress(request, response, Buffer.concat(held.splice(0)), (body) => native.end(body, done));
      return response;
    },
  });
  return () => isHolding !== undefined;
}

/** Gives `send` the body as it is to go out, after what its headers must say of it. */
function compress(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  send: (body: Buffer) => void,
): void {
  const sendWithLength = (whole: Buffer) => {
    response.setHeader("Content-Length", whole.length);
    send(whole);
  };
  response.appendHeader("Vary", "Accept-Encoding");
  const takesGzip = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  if (!takesGzip || body.length < LEAST_COMPRESSED_BYTES) {
    sendWithLength(body);
    return;
  }
  gzip(body, { level: LEVEL }, (error, compressed) => {
    if (response.destroyed) return;
    if (error === null) response.setHeader("Content-Encoding", "gzip");
    sendWithLength(error === null ? compressed : body);
  });
}

function isText({ method }: IncomingMessage, response: ServerResponse): boolean {
  return (
    method !== "HEAD" &&
    !response.headersSent &&
    response.statusCode !== 206 &&
    !response.hasHeader("Content-Encoding") &&
    TEXT.test(String(response.getHeader("Content-Type")))
  );
}

function isChunk(part: unknown): part is Chunk {
  return typeof part === "string" || part instanceof Uint8Array;
}

function bufferOf(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function callbackOf(parts: readonly unknown[]): (() => void) | undefined {
  return parts.find((part): part is () => void => typeof part === "function");
}

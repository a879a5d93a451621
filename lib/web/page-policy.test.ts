import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { requestedMethod, requestedPath } from "@/lib/auth/requested-path";
import { requestListener } from "./answer-request";

const close: (() => void)[] = [];

afterEach(() => {
  for (const end of close.splice(0)) end();
});

/** What Next is asked, and what the answer says, for a path. */
async function ask(path: string, headers: Record<string, string> = {}) {
  let seen: IncomingHttpHeaders = {};
  const server = createServer(
    requestListener({
      pages: (request, response) => {
        seen = request.headers;
        response.end();
      },
      origin: "http://localhost",
      numbers: { emergency: "999", advice: "111", crisis: "116 123" },
      refused: () => {},
      patienceMs: 1000,
      actions: { isPage: () => true, faultOf: () => null },
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  close.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  await answer.text();
  const given = new Headers(Object.entries(seen).map(([name, value]) => [name, String(value)]));
  return { policy: answer.headers.get("content-security-policy"), answer, given };
}

test("each page has a nonce of its own, which Next is given and nobody else", async () => {
  const first = await ask("/queue");
  const second = await ask("/queue");
  expect(first.policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'/);
  expect(first.given.get("content-security-policy")).toBe(first.policy);
  expect(second.policy).not.toBe(first.policy);
  expect(first.answer.headers.get("cache-control")).toBe("private, no-store");
});

test("what a caller writes under the listener's names reaches no page", async () => {
  const forged = {
    "content-security-policy": "script-src 'nonce-theirs'",
    "x-nonce": "theirs",
    "x-flicker-path": "/theirs",
    "x-flicker-method": "POST",
  };
  for (const path of ["/queue?tier=soon&_rsc=1a2b", "/healthz", "/emergency"]) {
    const { given } = await ask(path, forged);
    expect(JSON.stringify([...given])).not.toContain("theirs");
  }
  const { given } = await ask("/queue?tier=soon&_rsc=1a2b", forged);
  expect(requestedPath(given)).toBe("/queue?tier=soon");
  expect(requestedMethod(given)).toBe("GET");
});

test("whatever draws no page runs no inline script, and the emergency page says its own policy alone", async () => {
  for (const path of ["/icon.svg", "/api/auth/session", "/_next/static/chunks/x.js", "/readyz"]) {
    expect((await ask(path)).policy).toContain("script-src 'self';");
  }
  expect((await ask("/emergency")).policy).toBeNull();
  expect((await ask("/emergency/x")).policy).toContain("'nonce-");
  expect((await ask("/healthz/x")).policy).toContain("'nonce-");
});

import { createHash } from "node:crypto";

/**
 * The service worker that answers for the emergency page without a network. It holds that one document and nothing
 * else. Another document makes another worker, which fetches the document anew.
 */
export function emergencyWorker(html: string): string {
  const digest = createHash("sha256").update(html).digest("hex").slice(0, 16);
  return `"use strict";
const KEPT = "emergency-${digest}";
const PAGE = "/emergency";
const PATIENCE_MS = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((kept) => kept.add(new Request(PAGE, { cache: "reload", credentials: "omit" })))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))),
    ),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).pathname !== PAGE) return;
  event.respondWith(
    fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      (answer) => (answer.ok ? answer : keptPage(answer)),
      () => keptPage(Response.error()),
    ),
  );
});

async function keptPage(otherwise) {
  return (await (await caches.open(KEPT)).match(PAGE)) ?? otherwise;
}
`;
}

import { createHash } from "node:crypto";
import type { Language } from "@/i18n/languages";
import type { EmergencyNumbers } from "@/lib/env";
import { emergencyHtml } from "./emergency-html";

/** How long the whole answer may take, words included, before the stored page is shown. */
const PATIENCE_MS = 4000;

/**
 * The service worker that answers for the emergency page without a network, in both its wordings, and stores nothing
 * else. Other words or numbers make another worker, which fetches the pages anew.
 */
export function emergencyWorker(numbers: EmergencyNumbers, language: Language): string {
  const words = [false, true]
    .map((isUnsaved) => emergencyHtml(numbers, { isUnsaved, language }))
    .join("");
  const checksum = createHash("sha256").update(words).digest("hex").slice(0, 16);
  return `"use strict";
const STORE = "emergency-${checksum}";
const PAGE = "/emergency";
const UNSAVED_PAGE = "/emergency?unsaved=1";

self.addEventListener("install", (event) => {
  event.waitUntil(storePages().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name))),
    ),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== "GET" || pathname !== PAGE) return;
  const stored = () => storedPage(searchParams.has("unsaved") ? UNSAVED_PAGE : PAGE);
  event.respondWith(
    wholeAnswer(request).then(
      async (answer) => (answer.ok ? answer : ((await stored()) ?? answer)),
      async () => (await stored()) ?? Response.error(),
    ),
  );
});

async function storePages() {
  const store = await caches.open(STORE);
  await store.addAll(
    [PAGE, UNSAVED_PAGE].map((page) => new Request(page, { cache: "reload", credentials: "omit" })),
  );
}

// Headers alone are no page: an answer that stops in the middle of its words is none.
async function wholeAnswer(request) {
  const answer = await fetch(request, { signal: AbortSignal.timeout(${PATIENCE_MS}) });
  if (!answer.ok) return answer;
  const { status, statusText, headers } = answer;
  return new Response(await answer.blob(), { status, statusText, headers });
}

async function storedPage(page) {
  return (await caches.open(STORE)).match(page);
}
`;
}

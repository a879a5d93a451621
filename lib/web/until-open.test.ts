import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { requestListener } from "./answer-request";
import { untilOpen } from "./until-open";

const ORIGIN = "http://localhost";
const ours = { "Sec-Fetch-Site": "same-origin" };
const asked: string[] = [];
const close: (() => void)[] = [];
let isOpen = false;

afterEach(() => {
  for (const end of close.splice(0)) end();
  asked.length = 0;
  isOpen = false;
});

async function serve(): Promise<string> {
  const pages = untilOpen(
    (request, response) => {
      asked.push(request.url ?? "");
      response.end("a page");
    },
    () => isOpen,
  );
  const server = createServer(
    requestListener({
      pages,
      origin: ORIGIN,
      numbers: { emergency: "999", advice: "111", crisis: "116 123" },
      refused: () => {},
      patienceMs: 5000,
      actions: { isPage: (path) => !path.includes("."), faultOf: () => null },
    }),
  );
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function formOf(note: string): FormData {
  const form = new FormData();
  form.append(`$ACTION_ID_${"7f".padEnd(42, "0")}`, "");
  form.append("note", note);
  return form;
}

test.each([
  "/emergency",
  "/emergency?unsaved=1",
  "/emergency-worker.js",
  "/without-script.css",
  "/icon.svg",
  "/healthz",
  "/_next/static/chunks/main.js",
])("%s is there before the database is", async (path) => {
  expect((await fetch(`${await serve()}${path}`)).status).toBe(200);
  expect(asked).toEqual([path]);
});

test.each([
  "/",
  "/sign-in",
  "/queue",
  "/readyz",
  "/api/auth/session",
  "/emergency/x",
  "/_next/image?url=x",
  "//emergency",
])("%s is not, and no page hears of it", async (path) => {
  const answer = await fetch(`${await serve()}${path}`, { headers: { Accept: "text/html" } });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await answer.text()).toContain("tel:999");
  expect(asked).toEqual([]);
});

test.each([
  "/_next/static/../../queue",
  "/_next/static/%2e%2e/%2e%2e/queue",
  "/emergency/../queue",
])("%s, as only a program sends it, reaches no page", async (path) => {
  const base = await serve();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    get(base, { path }, (answer) => resolve(answer.resume().statusCode)).once("error", reject);
  });
  expect(status).toBe(503);
  expect(asked).toEqual([]);
});

test("a form of an emergency is answered with whom to call, any other with its words, and no page hears of them", async () => {
  const base = await serve();
  const send = (note: string) =>
    fetch(`${base}/emergency`, { method: "POST", headers: ours, body: formOf(note) });
  const emergency = await send("I cannot breathe");
  expect([emergency.status, await emergency.text()]).toEqual([
    200,
    expect.stringContaining("tel:999"),
  ]);
  const calm = await send("a long walk");
  expect([calm.status, await calm.text()]).toEqual([503, expect.stringContaining("a long walk")]);
  expect(asked).toEqual([]);
});

test("once it is open everything is asked of the pages", async () => {
  const base = await serve();
  isOpen = true;
  expect(await (await fetch(`${base}/queue`)).text()).toBe("a page");
});

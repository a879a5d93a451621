import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sentForm } from "@/lib/auth/sent-form";
import { log } from "@/lib/log";
import { requestListener } from "./answer-request";

const ORIGIN = "http://localhost";
const PAGE_ID = "7f".padEnd(42, "0");
const ours = { "Sec-Fetch-Site": "same-origin" };
const close: (() => void)[] = [];
const reasons: string[] = [];

afterEach(() => {
  for (const end of close.splice(0)) end();
  reasons.length = 0;
});

/** Flicker's outermost listener before `pages`, which answer as a test says. */
async function serve(pages: RequestListener): Promise<string> {
  const server = createServer(
    requestListener({
      pages,
      origin: ORIGIN,
      numbers: { emergency: "999", advice: "111", crisis: "116 123" },
      refused: (_, reason) => reasons.push(reason),
      patienceMs: 60,
      actions: {
        isPage: (path) => path === "/page",
        faultOf: (_, [id]) =>
          id === undefined ? "none-named" : id === PAGE_ID ? null : "other-build",
      },
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function formOf(fields: Record<string, string>, id = PAGE_ID): FormData {
  const form = new FormData();
  form.append(`$ACTION_ID_${id}`, "");
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const EMERGENCY = { note: "I cannot breathe", submissionKey: "k" };
const HOSTILE = {
  ...EMERGENCY,
  note: 'I cannot breathe </textarea></pre><script>alert(1)</script><img src=x onerror="x">',
  password: "secret",
};
const CALM = {
  note: 'Twitch <b>"all" day</b> and\nall night',
  submissionKey: "k",
  password: "secret",
};

const OUTAGES: Record<string, RequestListener> = {
  "never answer": () => {},
  "answer 500": (_, response) => void response.writeHead(500).end("Internal Server Error"),
  "answer 503": (_, response) => void response.writeHead(503).end(),
  throw: () => {
    throw new Error("a bug");
  },
};

describe.each(Object.entries(OUTAGES))("while the pages %s", (_, pages) => {
  test("a form that speaks of an emergency is answered with whom to call", async () => {
    const base = await serve(pages);
    const answer = await fetch(`${base}/page`, {
      method: "POST",
      headers: ours,
      body: formOf(EMERGENCY),
    });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('href="tel:999"');
    expect(html).toContain("The clinic does not know yet");
  });

  test("what it says is given back as text under the number, with one press to send it again, and is in no log", async () => {
    const logged = (["error", "warn", "info"] as const).map((level) => vi.spyOn(log, level));
    for (const spy of logged) spy.mockClear();
    const base = await serve(pages);
    const answer = await fetch(`${base}/page`, {
      method: "POST",
      headers: ours,
      body: formOf(HOSTILE),
    });
    const html = await answer.text();
    expect(html).toContain(
      "<pre>I cannot breathe &lt;/textarea&gt;&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;x&quot;&gt;</pre>",
    );
    expect(html.indexOf("<pre>")).toBeGreaterThan(html.indexOf('href="tel:999"'));
    expect(html).toContain('name="submissionKey" value="k"');
    expect(html).toContain('action="/page"');
    expect(html).not.toMatch(/<script|<img|secret/);
    expect(JSON.stringify(logged.map(({ mock }) => mock.calls))).not.toContain("breathe");
  });

  test("any other form comes back whole, to be sent again with the same key, without its password", async () => {
    const base = await serve(pages);
    const answer = await fetch(`${base}/page?a=1`, {
      method: "POST",
      headers: ours,
      body: formOf(CALM),
    });
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(html).toContain('action="/page?a=1"');
    expect(html).toContain('name="submissionKey" value="k"');
    expect(html).toContain(`name="$ACTION_ID_${PAGE_ID}"`);
    expect(html).toContain(
      'value="Twitch &lt;b&gt;&quot;all&quot; day&lt;/b&gt; and&#13;&#10;all night"',
    );
    expect(html).not.toMatch(/secret|<b>/);
    expect(html).toContain('href="tel:999"');
  });

  test("a form's own script gets a failure that it can read", async () => {
    const base = await serve(pages);
    const headers = { ...ours, "Next-Action": PAGE_ID };
    const body = formOf({ ...CALM, "0": "[]" });
    const answer = await fetch(`${base}/page`, { method: "POST", headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(500);
  });
});

test("an address that is no text is refused before the pages", async () => {
  const base = await serve((_, response) => void response.end("a page"));
  for (const address of ["/page/%E0%A4%A", "/page/%", "/page/%zz"]) {
    expect((await fetch(`${base}${address}`)).status).toBe(400);
  }
  expect((await fetch(`${base}/page/%C3%A4`)).status).toBe(200);
});

test.each([
  ["page-late", () => {}],
  ["page-failed", OUTAGES["answer 500"] ?? (() => {})],
])(
  "a page in whose place one says so leaves a line with its path, without its query: %s",
  async (event, pages) => {
    const logged = vi.spyOn(log, "error").mockClear();
    const base = await serve(pages);
    expect((await fetch(`${base}/page?q=siobhan`)).status).toBe(503);
    expect(logged.mock.calls).toEqual([[{ event, path: "/page" }]]);
  },
);

test("a page that does not come is answered by one that says so", async () => {
  const base = await serve(() => {});
  const answer = await fetch(`${base}/page`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(await answer.text()).toContain("cannot answer just now");
});

test("a file that a person opened, and that is not there yet, is answered by the same page; a program's request as it is", async () => {
  const base = await serve((_, response) => void response.writeHead(503, { "X-Own": "1" }).end());
  const opened = await fetch(`${base}/pdf`, { headers: { Accept: "text/html,*/*;q=0.8" } });
  expect([opened.status, opened.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await opened.text()).toContain("cannot answer just now");
  const fetched = await fetch(`${base}/pdf`);
  expect([fetched.status, fetched.headers.get("x-own"), await fetched.text()]).toEqual([
    503,
    "1",
    "",
  ]);
});

test("a page that failed is answered by one that says so, whatever was written of it", async () => {
  const base = await serve((_, response) => {
    response.statusCode = 500;
    response.setHeader("Content-Type", "text/plain");
    response.setHeader("Link", "</a.css>; rel=preload; as=style");
    response.write("half of ");
    response.end("a stack trace");
  });
  const answer = await fetch(`${base}/page`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("content-type")).toContain("text/html");
  expect(answer.headers.get("link")).toBeNull();
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const html = await answer.text();
  expect(html).toContain("cannot answer just now");
  expect(html).not.toContain("stack trace");
  const health = await fetch(`${base}/readyz`);
  expect([health.status, await health.text()]).toEqual([500, "half of a stack trace"]);
});

test("a page that failed after it was compressed is answered whole", async () => {
  const base = await serve((_, response) => {
    const end = response.end.bind(response);
    response.end = (words: unknown) => {
      response.writeHead(500, { "Content-Encoding": "gzip" });
      return end(`compressed ${String(words)}`);
    };
    response.end("a stack trace");
  });
  const answer = await fetch(`${base}/page`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("content-encoding")).toBeNull();
  expect(await answer.text()).toContain("cannot answer just now");
});

test("what the pages write after that reaches nobody and breaks nothing", async () => {
  let late = () => {};
  const base = await serve((_, response) => {
    late = () => {
      response.setHeader("X-Late", "1");
      response.writeHead(200).end("late");
    };
  });
  const answer = await fetch(`${base}/page`);
  expect(late).not.toThrow();
  expect(answer.status).toBe(503);
});

test("what the pages answer to a form reaches the person as it is", async () => {
  const base = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      response.setHeader("Set-Cookie", ["a=1", "b=2"]);
      response.writeHead(303, { Location: "/next" });
      response.end(String(body.includes("I cannot breathe")));
    });
  });
  const answer = await fetch(`${base}/page`, {
    method: "POST",
    headers: ours,
    body: formOf(EMERGENCY),
    redirect: "manual",
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/next");
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(await answer.text()).toBe("true");
});

describe("a request that no page of ours can have made never reaches the pages", () => {
  const pages = () => {
    throw new Error("reached");
  };
  test.each<[string, number, string, RequestInit]>([
    ["from another site", 403, "other-site", { headers: { "Sec-Fetch-Site": "cross-site" } }],
    ["of another method", 405, "other-method", { method: "PUT" }],
    [
      "with a broken form",
      400,
      "malformed",
      { body: "I cannot breathe", headers: { ...ours, "Content-Type": "multipart/form-data" } },
    ],
    ["without an action", 400, "none-named", { body: new FormData() }],
    [
      "with an action's form but no arguments",
      400,
      "no-arguments",
      { body: formOf(CALM), headers: { ...ours, "Next-Action": PAGE_ID } },
    ],
    ["of another build", 409, "other-build", { body: formOf(CALM, "a".repeat(42)) }],
    ["too large", 413, "too-large", { body: "x".repeat(300_000) }],
  ])("%s: it is written down once, with why", async (_, status, reason, init) => {
    const base = await serve(pages);
    const address = `${base}/page?note=I+cannot+breathe`;
    const answer = await fetch(address, { method: "POST", headers: ours, ...init });
    expect(answer.status).toBe(status);
    expect(reasons).toEqual([reason]);
  });

  test("a form that the pages do not answer is a line of the same shape", async () => {
    const logged = vi.spyOn(log, "warn").mockClear();
    for (const answers of [() => {}, OUTAGES["answer 503"] ?? (() => {})]) {
      const base = await serve(answers);
      await fetch(`${base}/page`, { method: "POST", headers: ours, body: formOf(EMERGENCY) });
    }
    expect(logged.mock.calls.map(([fields]) => fields)).toEqual([
      expect.objectContaining({ event: "refused", reason: "not-answered" }),
      expect.objectContaining({ event: "refused", reason: "failed" }),
    ]);
    expect(JSON.stringify(logged.mock.calls)).not.toContain("breathe");
  });

  test("with an action of another build: its words are kept", async () => {
    const base = await serve(pages);
    const body = formOf(CALM, "a".repeat(42));
    const answer = await fetch(`${base}/page`, { method: "POST", headers: ours, body });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("all night");
    expect(html).not.toContain("<form");
    expect(html).toContain('href="/page"');
    const help = await fetch(`${base}/page`, {
      method: "POST",
      headers: ours,
      body: formOf(EMERGENCY, "a".repeat(42)),
    });
    expect(help.status).toBe(200);
    const page = await help.text();
    expect(page).toContain('href="tel:999"');
    expect(page).toContain("<pre>I cannot breathe</pre>");
    expect(page).not.toContain("<form");
  });
});

test("a form whose action knows when it can be sent again is answered with that, for programs", async () => {
  const base = await serve((_, response) => {
    const sent = sentForm.getStore();
    if (sent !== undefined) Object.assign(sent, { retryAfterSeconds: 30 });
    response.writeHead(200, { "Content-Type": "text/html" }).end("Wait 30 seconds.");
  });
  const answer = await fetch(`${base}/page`, { method: "POST", headers: ours, body: formOf(CALM) });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([200, "30"]);
});

test.each([
  ["with words, which come back", CALM],
  ["without words", { submissionKey: "k" }],
])(
  "a form %s that its sender may not send is 403, although the pages make 404 of it",
  async (_, fields) => {
    const base = await serve((_request, response) => {
      Object.assign(sentForm.getStore() ?? {}, { isForbidden: true, isRefused: true });
      response.writeHead(404, { "Content-Type": "text/html" }).end("Not found.");
    });
    const answer = await fetch(`${base}/page`, {
      method: "POST",
      headers: ours,
      body: formOf(fields),
    });
    expect(answer.status).toBe(403);
    expect((await answer.text()).includes("all night")).toBe("note" in fields);
  },
);

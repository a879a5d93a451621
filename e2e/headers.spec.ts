import { expect, test } from "./fixtures";
import { createClinic, createPatient } from "./people";

const ANSWERS = {
  "a public page": "/",
  "a page that wants a session": "/queue",
  "a page that does not exist": "/no-such-page",
  "the emergency page": "/emergency",
  "a health check": "/healthz",
  "next-auth": "/api/auth/providers",
  "a static file": "/icon.svg",
  "a static file that does not exist": "/_next/static/nope.js",
};

for (const [what, address] of Object.entries(ANSWERS)) {
  test(`${what} carries every security header`, async ({ request }) => {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/base-uri 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("each page's policy names a nonce of its own, and every script of the page carries it", async ({
  request,
}) => {
  const nonces = new Set<string>();
  for (const address of ["/", "/", "/no-such-page"]) {
    const response = await request.get(address, { headers: { "x-nonce": "chosen-by-the-caller" } });
    const html = await response.text();
    const nonce = /'nonce-(\w+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(html).not.toContain("chosen-by-the-caller");
    nonces.add(nonce ?? "");
  }
  expect(nonces.size).toBe(3);
});

test("signed-in pages are kept in no cache", async ({ page, signIn }) => {
  await signIn(await createPatient(await createClinic()));
  for (const address of ["/home", "/next", "/journal/new"]) {
    expect((await page.goto(address))?.headers()["cache-control"], address).toContain("no-store");
  }
});

test.describe("the emergency page without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("needs one request and no cookie, and its numbers are 64 px targets", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    const response = await page.goto("/emergency");
    expect(requests.filter((path) => path !== "/favicon.ico")).toEqual(["/emergency"]);
    expect(response?.headers()["content-security-policy"]).toContain("script-src 'none'");
    expect(response?.headers()["set-cookie"]).toBeUndefined();
    const calls = page.getByRole("link", { name: /^Call / });
    expect(await calls.count()).toBe(3);
    for (const call of await calls.all()) {
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(64);
      expect(await call.getAttribute("href")).toMatch(/^tel:\+?\d+$/);
    }
  });
});

test("signing out clears what the browser kept of pages", async ({ request }) => {
  const response = await request.post("/sign-out", {
    headers: { "sec-fetch-site": "same-origin" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers()["clear-site-data"]).toBe('"cache"');
});

test("a form posted from another site changes nothing", async ({ request }) => {
  const response = await request.post("/sign-out", {
    headers: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(403);
});

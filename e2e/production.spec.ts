import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import { demoPerson, sessionCookie, setting } from "./people";
import { startSecondServer } from "./second-server";

// The same build over the same database, given its address: that alone makes it production.
test("production's pages show nothing of the demo, and never say that records are made up", async () => {
  const production = await startProduction();
  const demo = setting("BASE_URL");
  try {
    for (const page of ["/sign-in", "/about", "/emergency"]) {
      const text = await textAt(`${production.base}${page}`);
      expect(text, page).toContain("Flicker is not a medical device.");
      expect(text, page).not.toMatch(/synthetic/i);
      expect(text, page).not.toContain(DEMO_PASSWORD);
      for (const { email } of DEMO_SIGN_INS) expect(text, page).not.toContain(email);
      expect(await textAt(`${demo}${page}`), `the demo's ${page}`).toMatch(/synthetic/);
    }
  } finally {
    await production.stop();
  }
});

test("production has no outbox, and without a mail server says what to do for a lost password", async () => {
  const production = await startProduction();
  try {
    const { value } = await sessionCookie(await demoPerson("admin@demo.flicker.example"));
    const headers = { Cookie: `__Host-flicker.session=${value}` };
    const ask = (path: string) => fetch(`${production.base}${path}`, { headers });
    const page = await ask("/settings");
    expect([page.status, (await page.text()).includes("Outbox")]).toEqual([200, false]);
    expect((await ask("/settings/outbox")).status).toBe(404);
    expect(await textAt(`${production.base}/sign-in/lost`)).toContain("No mail can be sent");
  } finally {
    await production.stop();
  }
});

test("a web process without its secret does not start", async () => {
  await expect(startProduction({ NEXTAUTH_SECRET: "" })).rejects.toThrow(
    "ended before it answered",
  );
});

test("every answer of production asks for https from then on", async () => {
  const production = await startProduction();
  try {
    for (const page of [
      "/sign-in",
      "/emergency",
      "/healthz",
      "/icon.svg",
      "/api/auth/csrf",
      "/nope.css",
    ]) {
      const { headers } = await fetch(`${production.base}${page}`);
      expect(headers.get("strict-transport-security"), page).toMatch(/max-age=63072000/);
    }
  } finally {
    await production.stop();
  }
});

function startProduction(change: Record<string, string> = {}) {
  return startSecondServer({
    FLICKER_DEMO_DATABASE_URL: undefined,
    FLICKER_DEMO_DATABASE_SIGN_IN_URL: undefined,
    DATABASE_URL: setting("FLICKER_DEMO_DATABASE_URL"),
    DATABASE_SIGN_IN_URL: setting("FLICKER_DEMO_DATABASE_SIGN_IN_URL"),
    NEXTAUTH_URL: "https://flicker.clinic.example",
    NEXTAUTH_SECRET: setting("NEXTAUTH_SECRET"),
    FLICKER_EMERGENCY_NUMBER: "999",
    FLICKER_ADVICE_NUMBER: "111",
    FLICKER_CRISIS_NUMBER: "116 123",
    FLICKER_TRUSTED_PROXIES: "1",
    ...change,
  });
}

async function textAt(url: string): Promise<string> {
  return await (await fetch(url)).text();
}

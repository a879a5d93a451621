import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import { environmentFor } from "@/scripts/start/environment.mjs";
import { setting } from "./people";

// The same build over the same database, given its address: that alone makes it production.
test("production's pages show nothing of the demo, and never say that records are made up", async () => {
  const port = await freePort();
  const web = startWeb(port);
  const demo = setting("BASE_URL");
  try {
    await expect
      .poll(() => textAt(`http://127.0.0.1:${port}/healthz`), { timeout: 60_000 })
      .not.toBe("");
    for (const page of ["/sign-in", "/about", "/emergency"]) {
      const text = await textAt(`http://127.0.0.1:${port}${page}`);
      expect(text, page).toContain("Flicker is not a medical device.");
      expect(text, page).not.toMatch(/synthetic/i);
      expect(text, page).not.toContain(DEMO_PASSWORD);
      for (const { email } of DEMO_SIGN_INS) expect(text, page).not.toContain(email);
      expect(await textAt(`${demo}${page}`), `the demo's ${page}`).toMatch(/synthetic/);
    }
  } finally {
    web.kill();
    await once(web, "exit");
  }
});

test("a web process without its secret does not start", async () => {
  const web = startWeb(await freePort(), { NEXTAUTH_SECRET: "" });
  expect(await once(web, "exit")).toEqual([1, null]);
});

function startWeb(port: number, change: Record<string, string> = {}): ChildProcess {
  const env = environmentFor("web", {
    ...process.env,
    FLICKER_DEMO_DATABASE_URL: undefined,
    DATABASE_URL: setting("FLICKER_DEMO_DATABASE_URL"),
    NEXTAUTH_URL: "https://flicker.clinic.example",
    NEXTAUTH_SECRET: setting("NEXTAUTH_SECRET"),
    FLICKER_EMERGENCY_NUMBER: "999",
    FLICKER_ADVICE_NUMBER: "111",
    FLICKER_CRISIS_NUMBER: "116 123",
    FLICKER_TRUSTED_PROXIES: "1",
    ...change,
  });
  return spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    { env: { ...env, NODE_ENV: "production" }, stdio: "ignore" },
  );
}

async function textAt(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    // Not listening yet.
    return "";
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

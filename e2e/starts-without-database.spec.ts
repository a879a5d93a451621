import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { createFaultyServer } from "@/db/testing/faulty-server";
import { startPostgres } from "@/scripts/postgres/launcher.mjs";
import { freshFolder } from "@/scripts/start/testing/fresh-folder";
import { setting } from "./people";
import { freePort } from "./second-server";

// `npm start` as an operator runs it, over a durable PostgreSQL that does not answer at first.
let home: string;
let folder: ReturnType<typeof freshFolder>;
let server: Awaited<ReturnType<typeof startPostgres>>;
let port: number;
let base: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "flicker-late-database-"));
  folder = freshFolder({ distDir: setting("FLICKER_DIST") });
  server = await startPostgres({ home });
  port = await freePort();
  base = `http://127.0.0.1:${port}`;
});
test.afterAll(async () => {
  await server.stop();
  folder.remove();
  rmSync(home, { recursive: true, force: true });
});

async function startWithout(appUrl: string) {
  const way = await createFaultyServer(appUrl);
  way.set("closes");
  const through = (url: string) => {
    const changed = new URL(url);
    changed.port = new URL(way.url).port;
    return changed.href;
  };
  const file = Object.entries({
    DATABASE_URL: way.url,
    DATABASE_SIGN_IN_URL: through(server.signInUrl),
    DATABASE_OWNER_URL: through(server.ownerUrl),
    DATABASE_WORKER_URL: through(server.workerUrl),
    NEXTAUTH_URL: "https://flicker.clinic.example",
    NEXTAUTH_SECRET: "Uo3Jp0sYk1tqvYq0wJ6c0oQm1r8m7yZbF2kXw9a4",
    FLICKER_EMERGENCY_NUMBER: "999",
    FLICKER_ADVICE_NUMBER: "111",
    FLICKER_CRISIS_NUMBER: "116 123",
    FLICKER_TRUSTED_PROXIES: "1",
    PORT: String(port),
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
  const started = folder.start({ script: "scripts/start.mjs", file });
  await expect
    .poll(() => statusOf("/healthz"), { timeout: 60_000, message: started.said() })
    .toBe(200);
  return { started, way };
}

test("the site starts without its database, shows whom to call, opens once the database is there and checked, and is restarted while it serves", async ({
  page,
}) => {
  const { started, way } = await startWithout(server.appUrl);
  try {
    expect((await page.goto(`${base}/emergency`))?.status()).toBe(200);
    await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
    const asked = await page.goto(`${base}/sign-in`);
    expect([asked?.status(), asked?.headers()["retry-after"]]).toEqual([503, "5"]);
    await expect(page.getByRole("link", { name: "Try again" })).toBeVisible();
    expect(await statusOf("/readyz")).toBe(503);
    expect(started.said()).toContain("The database does not answer.");
    expect(started.said()).not.toContain("Migrations");

    way.set("none");
    await expect.poll(() => statusOf("/sign-in"), { timeout: 60_000 }).toBe(200);
    expect(started.said()).toMatch(/Migrations …\n(?:\{.+\}\n)* {2}done/);
    expect(await statusOf("/readyz")).toBe(200);

    expect((await folder.run({ script: "scripts/restart.mjs" })).code).toBe(0);
    await expect
      .poll(started.said, { timeout: 180_000 })
      .toContain('"msg":"web processes restarted"');
    await expect.poll(() => statusOf("/readyz")).toBe(200);
  } finally {
    started.stop();
    await started.ended;
    way.close();
  }
});

test("a database that answers late and may not hold people's records ends it, and no page was shown", async () => {
  const { started, way } = await startWithout(server.superuserUrl);
  expect(await statusOf("/sign-in")).toBe(503);
  way.set("none");
  const { code, said } = await started.ended;
  way.close();
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL: The role postgres is a superuser");
  expect(said).not.toContain("Migrations");
});

async function statusOf(address: string): Promise<number | null> {
  const answer = await fetch(`${base}${address}`).catch(() => null);
  return answer?.status ?? null;
}

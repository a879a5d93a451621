import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres } from "../postgres/launcher.mjs";
import { environmentFor, readEnvironment, withDemoDatabase } from "./environment.mjs";
import { type Ended, freshFolder } from "./testing/fresh-folder";

// `npm start` as an operator meets it: a process of its own, a folder of its own, a durable PostgreSQL.
const home = mkdtempSync(path.join(tmpdir(), "flicker-production-"));
const folder = freshFolder();
const taken = net.createServer();
let server: Awaited<ReturnType<typeof startPostgres>>;
let port: number;

beforeAll(async () => {
  server = await startPostgres({ home });
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  port = (taken.address() as net.AddressInfo).port;
});
afterAll(async () => {
  taken.close();
  await server.stop();
  folder.remove();
  rmSync(home, { recursive: true, force: true });
});

const filled = (change: Record<string, string> = {}) =>
  Object.entries({
    DATABASE_URL: server.appUrl,
    DATABASE_SIGN_IN_URL: server.signInUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    DATABASE_WORKER_URL: server.workerUrl,
    DATABASE_BACKUP_URL: server.backupUrl,
    NEXTAUTH_URL: "https://flicker.clinic.example",
    NEXTAUTH_SECRET: "Uo3Jp0sYk1tqvYq0wJ6c0oQm1r8m7yZbF2kXw9a4",
    FLICKER_EMERGENCY_NUMBER: "999",
    FLICKER_ADVICE_NUMBER: "111",
    FLICKER_CRISIS_NUMBER: "116 123",
    FLICKER_TRUSTED_PROXIES: "1",
    PORT: String(port),
    ...change,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

/** Port 1 of this machine, where nobody listens. */
const unreachable = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, "postgres://role:pw@127.0.0.1:1/flicker"]));

const start = (file: string, env: Record<string, string> = {}): Promise<Ended> =>
  folder.run({ script: "scripts/start.mjs", file, env });

test("a filled .env is production, every check of which passes, and its port is never swapped", async () => {
  const { code, said } = await start(filled());
  expect(code).toBe(1);
  expect(said).toContain("Database …\n  done");
  expect(said).toMatch(/Roles and server …\n {2}done/);
  expect(said).toContain(`Port ${port} is taken by process ${process.pid}`);
  expect(said).not.toMatch(/demo|embedded/i);
});

test("in production every line of the start and of what it runs is one JSON object with level, time and process", async () => {
  for (const file of [filled(), filled({ NEXTAUTH_URL: "http://localhost:3000" })]) {
    const { raw } = await start(file);
    const lines = raw.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({
        level: expect.any(Number),
        time: expect.stringMatching(/^20\d\d-.*Z$/),
        process: expect.stringMatching(/^(start|[\w-]+\.[mt]s)$/),
        message: expect.any(String),
      });
    }
  }
  const { raw } = await start("DATABASE_URL=\n");
  for (const line of raw.trimEnd().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    "over http with an old switch of the demo",
    { FLICKER_MODE: "", FLICKER_DEMO: "1", NEXTAUTH_URL: "http://localhost:3000" },
    /^NEXTAUTH_URL is not https/m,
  ],
  ["without a secret", { NEXTAUTH_SECRET: "" }, /^NEXTAUTH_SECRET is missing/m],
  ["without the app's address", { DATABASE_URL: "" }, /^DATABASE_URL is missing/m],
  [
    "without the address for signing in",
    { DATABASE_SIGN_IN_URL: "" },
    /^DATABASE_SIGN_IN_URL is missing/m,
  ],
  [
    "with web processes in words",
    { FLICKER_WEB_PROCESSES: "all" },
    /^FLICKER_WEB_PROCESSES is not a whole number/m,
  ],
  [
    "with fewer connections than its processes need",
    { FLICKER_WEB_PROCESSES: "4", FLICKER_DATABASE_CONNECTIONS: "44" },
    /^FLICKER_DATABASE_CONNECTIONS is too few for the worker and 4 web processes, which need 45/m,
  ],
  [
    "with a database elsewhere and no TLS",
    { DATABASE_URL: "postgres://flicker_app:pw@10.0.0.7/flicker" },
    /^DATABASE_URL leaves this machine without \?sslmode=verify-full/m,
  ],
])("production is refused %s", async (_, change, fault) => {
  const { code, said } = await start(filled(change));
  expect(code).toBe(1);
  expect(said).toMatch(fault);
  expect(said).not.toContain("Migrations");
});

test("a superuser, swapped addresses and two databases are refused, each by name", async () => {
  const { code, said } = await start(
    filled({
      DATABASE_URL: server.superuserUrl,
      DATABASE_SIGN_IN_URL: server.appUrl,
      DATABASE_OWNER_URL: server.workerUrl,
      DATABASE_WORKER_URL: new URL("/postgres", server.ownerUrl).href,
    }),
  );
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL: It signs in as postgres, and not as flicker_app.");
  expect(said).toContain("DATABASE_URL: The role postgres is a superuser");
  expect(said).toContain("DATABASE_SIGN_IN_URL: It signs in as flicker_app");
  expect(said).toContain("DATABASE_OWNER_URL: It signs in as flicker_worker");
  expect(said).toContain("DATABASE_WORKER_URL: It signs in as flicker_owner");
  expect(said).toContain("The addresses lead to different databases.");
  expect(said).not.toContain("Migrations");
});

test("more connections than the server gives are refused, with how many are left", async () => {
  const { code, said } = await start(filled({ FLICKER_DATABASE_CONNECTIONS: "93" }));
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL: The server's max_connections is 100");
  expect(said).toContain("Flicker may hold 92, and FLICKER_DATABASE_CONNECTIONS is 93.");
  expect(said).not.toContain("Migrations");
});

test("there is nothing to restart where nothing runs", async () => {
  const { code, said } = await folder.run({ script: "scripts/restart.mjs" });
  expect(code).toBe(1);
  expect(said).toContain("Flicker does not run here");
});

test("a server that does not answer is no fault: the rest is looked at, and the server before anything is done to it", async () => {
  const { code, said } = await start(filled(unreachable("DATABASE_URL", "DATABASE_OWNER_URL")));
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_OWNER_URL: The server does not answer");
  expect(said).toContain("not checked: no server answers");
  expect(said).toContain(`Port ${port} is taken by process ${process.pid}`);
  expect(said).not.toContain("Migrations");
});

test("what is wrong beside a server that does not answer is a fault", async () => {
  const { code, said } = await start(
    filled({ ...unreachable("DATABASE_OWNER_URL"), DATABASE_URL: server.superuserUrl }),
  );
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL: The role postgres is a superuser");
  expect(said).not.toContain("Port");
});

test("addresses that are there but empty do not start the demo", async () => {
  const { code, said } = await start("DATABASE_URL=\n");
  expect(code).toBe(1);
  expect(said).toContain("DATABASE_URL: there, but empty.");
  expect(said).not.toContain("embedded");
});

test("the demo's port is the port as well", async () => {
  const { code, said } = await start("", { PORT: String(port) });
  expect(code).toBe(1);
  expect(said).toContain("embedded PostgreSQL");
  expect(said).toContain(`Port ${port} is taken by process ${process.pid}`);
});

test("the real environment wins over .env, but not with an empty value", () => {
  const read = (real: Record<string, string>) =>
    readEnvironment({ real, file: ".env.example" }).env.FLICKER_EMERGENCY_NUMBER;
  expect(read({})).toBe("112");
  expect(read({ FLICKER_EMERGENCY_NUMBER: "999" })).toBe("999");
  expect(read({ FLICKER_EMERGENCY_NUMBER: " " })).toBe("112");
});

test("nobody outside can name a database as the demo's own", () => {
  const { env, hasDatabase } = readEnvironment({
    real: { FLICKER_DEMO_DATABASE_URL: server.appUrl },
    file: "no-such-file",
  });
  expect({ env, hasDatabase }).toEqual({ env: {}, hasDatabase: false });
});

test.each([
  [
    "web",
    [
      "DATABASE_SIGN_IN_URL",
      "DATABASE_URL",
      "NEXTAUTH_SECRET",
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
    ],
  ],
  [
    "worker",
    [
      "DATABASE_WORKER_URL",
      "FLICKER_MAIL_KEY",
      "FLICKER_RECEIVER_SECRET",
      "FLICKER_RECEIVER_URL",
      "FLICKER_SMTP_URL",
    ],
  ],
  ["reader", ["DATABASE_WORKER_URL"]],
  ["owner", ["DATABASE_OWNER_URL"]],
  ["build", []],
] as const)("the %s process is given only its own secrets", (kind, own) => {
  const { env } = readEnvironment({ real: { NEXTAUTH_SECRET: "s" }, file: ".env.example" });
  const secrets = (given: object) =>
    Object.keys(given).filter((name) =>
      /DATABASE_.*URL|SECRET|KEY|RECEIVER_URL|SMTP_URL/.test(name),
    );
  expect(secrets(environmentFor(kind, env)).sort()).toEqual(own);
  const demo = { ...withDemoDatabase(env, server), NEXTAUTH_SECRET: "s" };
  expect(
    secrets(environmentFor(kind, demo)).map((name) => name.replace("FLICKER_DEMO_", "")),
  ).toEqual(expect.arrayContaining([...own]));
  expect(secrets(environmentFor(kind, demo))).toHaveLength(own.length);
});

test("Next reads no .env by itself, which would hand the web process the owner's password", () => {
  const { env } = readEnvironment({ real: { PATH: process.env.PATH ?? "" }, file: ".env.example" });
  const load = `require(${JSON.stringify(path.resolve("node_modules/@next/env"))}).loadEnvConfig(process.cwd());
    process.stdout.write(String(process.env.DATABASE_OWNER_URL))`;
  const inFolder = mkdtempSync(path.join(tmpdir(), "flicker-env-"));
  execFileSync("cp", [".env.example", path.join(inFolder, ".env")]);
  const owner = (given: object) =>
    String(
      execFileSync(process.execPath, ["-e", load], {
        cwd: inFolder,
        env: { ...given, NODE_ENV: "production" },
      }),
    );
  expect(owner({ PATH: process.env.PATH })).toContain("flicker_owner");
  expect(owner(environmentFor("web", env))).toBe("undefined");
  rmSync(inFolder, { recursive: true, force: true });
});

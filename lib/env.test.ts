import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import {
  demoSettingName,
  type Environment,
  isDemo,
  mailMode,
  parseSettings,
  trustedProxies,
} from "./env";
import { SETTING_HELP } from "./env/setting-help";

const address = (role: string, place = "localhost:5432/flicker") =>
  `postgres://${role}:pw@${place}`;
const SECRET = "Uo3Jp0sYk1tqvYq0wJ6c0oQm1r8m7yZbF2kXw9a4";
const DEMO = {
  FLICKER_DEMO_DATABASE_URL: address("flicker_app"),
  FLICKER_DEMO_DATABASE_SIGN_IN_URL: address("flicker_sign_in"),
  FLICKER_DEMO_DATABASE_OWNER_URL: address("flicker_owner"),
  FLICKER_DEMO_DATABASE_WORKER_URL: address("flicker_worker"),
  NEXTAUTH_SECRET: SECRET,
  FLICKER_WEB_PROCESSES: "2",
};
const PRODUCTION = {
  DATABASE_URL: address("flicker_app"),
  DATABASE_SIGN_IN_URL: address("flicker_sign_in"),
  DATABASE_OWNER_URL: address("flicker_owner"),
  DATABASE_WORKER_URL: address("flicker_worker"),
  NEXTAUTH_URL: "https://flicker.clinic.example",
  NEXTAUTH_SECRET: SECRET,
  FLICKER_EMERGENCY_NUMBER: "999",
  FLICKER_ADVICE_NUMBER: "111",
  FLICKER_CRISIS_NUMBER: "116 123",
  FLICKER_TRUSTED_PROXIES: "1",
  FLICKER_WEB_PROCESSES: "2",
};
/** What two web processes and the default number of connections come to. */
const OF_PROCESSES = {
  webProcesses: 2,
  connections: 60,
  shares: {
    web: { pages: 10, sessions: 2, signIn: 3 },
    worker: { records: 10, beats: 1, jobs: 4 },
  },
};

test("the demo is what has the addresses that npm start made, and nothing more", () => {
  expect(parseSettings({ ...DEMO, PORT: "4321" })).toEqual({
    settings: {
      isDemo: true,
      origin: "http://localhost:4321",
      bindAddress: "127.0.0.1",
      port: 4321,
      ...OF_PROCESSES,
    },
  });
});

test("production with all that it needs is taken, and listens to this machine alone", () => {
  expect(parseSettings(PRODUCTION)).toEqual({
    settings: {
      isDemo: false,
      origin: "https://flicker.clinic.example",
      bindAddress: "127.0.0.1",
      port: 3000,
      ...OF_PROCESSES,
    },
  });
});

test.each<Environment>([
  { DATABASE_URL: address("flicker_app") },
  { DATABASE_SIGN_IN_URL: address("flicker_sign_in") },
  { DATABASE_OWNER_URL: address("flicker_owner") },
  { DATABASE_WORKER_URL: "nonsense" },
  { ...DEMO, DATABASE_URL: address("flicker_app") },
  { DATABASE_URL: address("flicker_app"), FLICKER_MODE: "", FLICKER_DEMO: "1" },
  { DATABASE_URL: address("flicker_app"), FLICKER_MODE: "demo" },
])("any address of a database makes it production: %o", (env) => {
  expect(isDemo(env)).toBe(false);
  expect(faults(env)).not.toEqual([]);
});

test("no address at all is neither: a process that was given nothing says so", () => {
  expect(isDemo({})).toBe(false);
  expect(faults({})[0]).toMatch(/^DATABASE_URL is missing/);
});

test.each([
  ["to the network", { FLICKER_BIND_ADDRESS: "0.0.0.0" }, "FLICKER_BIND_ADDRESS"],
  [
    "over a database elsewhere",
    {
      [demoSettingName("DATABASE_URL")]:
        `${address("flicker_app", "db.example/x")}?sslmode=verify-full`,
    },
    "DATABASE_URL",
  ],
])("the demo is never opened %s", (_, change, name) => {
  const lines = faults({ ...DEMO, ...change });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} `));
});

test.each<[string, Environment, string]>([
  ["no app's database", { DATABASE_URL: "" }, "DATABASE_URL"],
  ["no database for signing in", { DATABASE_SIGN_IN_URL: "" }, "DATABASE_SIGN_IN_URL"],
  ["no owner's database", { DATABASE_OWNER_URL: undefined }, "DATABASE_OWNER_URL"],
  ["no worker's database", { DATABASE_WORKER_URL: undefined }, "DATABASE_WORKER_URL"],
  ["an http address", { NEXTAUTH_URL: "http://flicker.clinic.example" }, "NEXTAUTH_URL"],
  ["no address", { NEXTAUTH_URL: undefined }, "NEXTAUTH_URL"],
  ["no secret", { NEXTAUTH_SECRET: undefined }, "NEXTAUTH_SECRET"],
  ["a short secret", { NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET"],
  ["a secret of one letter", { NEXTAUTH_SECRET: "x".repeat(64) }, "NEXTAUTH_SECRET"],
  ["no emergency number", { FLICKER_EMERGENCY_NUMBER: "" }, "FLICKER_EMERGENCY_NUMBER"],
  ["no advice line", { FLICKER_ADVICE_NUMBER: undefined }, "FLICKER_ADVICE_NUMBER"],
  ["no crisis line", { FLICKER_CRISIS_NUMBER: undefined }, "FLICKER_CRISIS_NUMBER"],
  ["no word on proxies", { FLICKER_TRUSTED_PROXIES: undefined }, "FLICKER_TRUSTED_PROXIES"],
  ["an endless row of proxies", { FLICKER_TRUSTED_PROXIES: "10" }, "FLICKER_TRUSTED_PROXIES"],
  ["a name to listen on", { FLICKER_BIND_ADDRESS: "localhost" }, "FLICKER_BIND_ADDRESS"],
  ["a port that browsers refuse", { PORT: "6000" }, "PORT"],
  ["a port that is none", { PORT: "auto" }, "PORT"],
  ["no web process", { FLICKER_WEB_PROCESSES: "0" }, "FLICKER_WEB_PROCESSES"],
  ["a web process for everybody", { FLICKER_WEB_PROCESSES: "17" }, "FLICKER_WEB_PROCESSES"],
  ["half a web process", { FLICKER_WEB_PROCESSES: "1.5" }, "FLICKER_WEB_PROCESSES"],
  [
    "connections in words",
    { FLICKER_DATABASE_CONNECTIONS: "many" },
    "FLICKER_DATABASE_CONNECTIONS",
  ],
  [
    "fewer connections than its processes need",
    { FLICKER_DATABASE_CONNECTIONS: "32" },
    "FLICKER_DATABASE_CONNECTIONS",
  ],
])("production refuses %s", (_, change, name) => {
  const lines = faults({ ...PRODUCTION, ...change });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} `));
});

test("the default is one web process for each core, and at most four", () => {
  const result = parseSettings({ ...PRODUCTION, FLICKER_WEB_PROCESSES: "" });
  expect(result).toMatchObject({
    settings: { webProcesses: Math.min(4, availableParallelism()), connections: 60 },
  });
});

test.each([
  ["localhost:5432/flicker", true],
  ["127.0.0.1/flicker", true],
  ["[::1]:5432/flicker", true],
  ["db.example/flicker?sslmode=verify-full", true],
  ["db.example/flicker", false],
  ["10.0.0.7/flicker", false],
  ["localhost.example/flicker", false],
  ["127.0.0.1.example/flicker", false],
  ["[2001:db8::1]/flicker", false],
  ["db.example/flicker?sslmode=require", false],
  ["db.example/flicker?sslmode=disable", false],
  ["db.example/flicker?sslmode=verify-full&sslmode=disable", false],
  ["localhost/flicker?host=db.example", false],
  ["localhost/flicker?user=postgres", false],
  ["localhost/", false],
])("a database at %s is taken: %s", (place, isTaken) => {
  const lines = faults({ ...PRODUCTION, DATABASE_URL: address("flicker_app", place) });
  expect(lines).toHaveLength(isTaken ? 0 : 1);
});

const RECEIVER = "dGhpcyBpcyBhIGtleSB0aGF0IG9ubHkgdGVzdHMgdXNl";

test.each([
  ["https://bus.clinic.example/flicker?source=1", true],
  ["http://127.0.0.1:8080/flicker", true],
  ["http://localhost:8080", true],
  ["http://[::1]:8080", true],
  ["http://bus.clinic.example/flicker", false],
  ["http://127.0.0.1.example/", false],
  ["http://localhost@bus.clinic.example/", false],
  ["https://user:pw@bus.clinic.example/", false],
  ["https://bus.clinic.example/#x", false],
  ["ftp://localhost/", false],
  ["bus.clinic.example", false],
])("a receiver of messages at %s is taken: %s", (FLICKER_RECEIVER_URL, isTaken) => {
  const given = { FLICKER_RECEIVER_URL, FLICKER_RECEIVER_SECRET: RECEIVER };
  for (const env of [PRODUCTION, DEMO]) {
    const lines = faults({ ...env, ...given });
    expect(lines.map((line) => line.split(" ")[0])).toEqual(
      isTaken ? [] : ["FLICKER_RECEIVER_URL"],
    );
    expect(lines.join()).not.toContain("user:pw");
  }
});

test.each([
  ["none", undefined],
  ["one that is not base64", "not base64 at all, though long enough"],
  ["one of 23 bytes", Buffer.from("a key of 23 bytes only!").toString("base64")],
  ["one of 65 bytes", Buffer.alloc(65, "a key of many bytes").toString("base64")],
  ["one that repeats itself", "A".repeat(64)],
])("a receiver's secret is refused: %s", (_, FLICKER_RECEIVER_SECRET) => {
  const lines = faults({
    ...PRODUCTION,
    FLICKER_RECEIVER_URL: "https://bus.clinic.example",
    ...(FLICKER_RECEIVER_SECRET !== undefined && { FLICKER_RECEIVER_SECRET }),
  });
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["FLICKER_RECEIVER_SECRET"]);
});

test.each([
  ["smtps://user:pw@mail.clinic.example", true],
  ["smtp://mail.clinic.example:2525", true],
  ["smtp://127.0.0.1", true],
  ["https://mail.clinic.example", false],
  ["mail.clinic.example", false],
  ["smtps://mail.clinic.example?tls.rejectUnauthorized=false", false],
  ["smtps://user:pw@mail.clinic.example/inbox", false],
])("a mail server at %s is taken: %s", (FLICKER_SMTP_URL, isTaken) => {
  for (const env of [PRODUCTION, DEMO]) {
    const lines = faults({ ...env, FLICKER_SMTP_URL, FLICKER_MAIL_FROM: "flicker@clinic.example" });
    expect(lines.map((line) => line.split(" ")[0])).toEqual(isTaken ? [] : ["FLICKER_SMTP_URL"]);
    expect(lines.join()).not.toContain("user:pw");
  }
});

test("a mail server needs an address from which mails come", () => {
  const FLICKER_SMTP_URL = "smtp://127.0.0.1";
  for (const FLICKER_MAIL_FROM of [undefined, "", "flicker", "a@b.example\r\nBcc: c@d.example"]) {
    const lines = faults({ ...PRODUCTION, FLICKER_SMTP_URL, FLICKER_MAIL_FROM });
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["FLICKER_MAIL_FROM"]);
  }
});

test("no mail is written where nobody has a mail server, but in the demo", () => {
  expect(mailMode({ DATABASE_URL: "postgres://localhost/a" })).toBe("none");
  expect(mailMode({ ...DEMO })).toBe("shown");
  expect(mailMode({ ...PRODUCTION, FLICKER_HAS_MAIL_SERVER: "1" })).toBe("sent");
});

test("no proxy is trusted until a number says so", () => {
  expect(
    [undefined, "", "yes", "-1", "1e3", "2"].map((value) =>
      trustedProxies({ FLICKER_TRUSTED_PROXIES: value }),
    ),
  ).toEqual([0, 0, 0, 0, 0, 2]);
});

test("every fault is one line with the setting's name, meaning and an example", () => {
  const lines = faults({
    FLICKER_EMERGENCY_NUMBER: "call us",
    PORT: "99999",
    DATABASE_OWNER_URL: "mysql://x",
  });
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "DATABASE_URL",
    "DATABASE_SIGN_IN_URL",
    "DATABASE_WORKER_URL",
    "NEXTAUTH_SECRET",
    "DATABASE_OWNER_URL",
    "FLICKER_EMERGENCY_NUMBER",
    "PORT",
  ]);
  for (const line of lines) expect(line).toMatch(/^\S+ .+\. It is .+\. Example: \S.*$/);
});

test("a fault never repeats the value, which may be a secret", () => {
  const lines = faults({ DATABASE_URL: "psql://me:hunter2@host/db", NEXTAUTH_SECRET: "hunter2" });
  expect(lines.join()).not.toContain("hunter2");
});

test(".env.example names every setting with its meaning, and none that is not read", () => {
  const text = readFileSync(".env.example", "utf8");
  const names = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(SETTING_HELP));
  for (const { meaning } of Object.values(SETTING_HELP)) expect(text).toContain(`# ${meaning}`);
});

test(".env.example is a production that lacks only its secret", () => {
  const lines = faults(parseEnv(readFileSync(".env.example", "utf8")));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^NEXTAUTH_SECRET is missing/);
});

function faults(env: Environment): string[] {
  const result = parseSettings(env);
  return "faults" in result ? result.faults : [];
}

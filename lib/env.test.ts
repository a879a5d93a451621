import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { type Environment, readSettings, SETTING_HELP, trustedProxies } from "./env";

const DATABASE_URL = "postgres://flicker_app:pw@localhost:5432/flicker";
const PRODUCTION = {
  DATABASE_URL,
  FLICKER_MODE: "production",
  NEXTAUTH_URL: "https://flicker.clinic.example",
  NEXTAUTH_SECRET: "Uo3Jp0sYk1tqvYq0wJ6c0oQm1r8m7yZbF2kXw9a4",
  FLICKER_EMERGENCY_NUMBER: "999",
  FLICKER_ADVICE_NUMBER: "111",
  FLICKER_CRISIS_NUMBER: "116 123",
  FLICKER_TRUSTED_PROXIES: "1",
};

test("a demo needs only a database", () => {
  expect(readSettings({ DATABASE_URL, PORT: "4321" })).toMatchObject({
    settings: { mode: "demo", isDemo: false, origin: "http://localhost:4321" },
  });
});

test("production with all that it needs is taken", () => {
  expect(readSettings(PRODUCTION)).toMatchObject({
    settings: { mode: "production", isDemo: false, origin: "https://flicker.clinic.example" },
  });
});

test.each<[string, Environment, string]>([
  ["an http address", { NEXTAUTH_URL: "http://flicker.clinic.example" }, "NEXTAUTH_URL"],
  ["no address", { NEXTAUTH_URL: undefined }, "NEXTAUTH_URL"],
  ["no secret", { NEXTAUTH_SECRET: undefined }, "NEXTAUTH_SECRET"],
  [
    "the demo's secret",
    { NEXTAUTH_SECRET: "flicker-demo-secret-not-for-production-use" },
    "NEXTAUTH_SECRET",
  ],
  ["a short secret", { NEXTAUTH_SECRET: "short" }, "NEXTAUTH_SECRET"],
  ["no emergency number", { FLICKER_EMERGENCY_NUMBER: "" }, "FLICKER_EMERGENCY_NUMBER"],
  ["no advice line", { FLICKER_ADVICE_NUMBER: undefined }, "FLICKER_ADVICE_NUMBER"],
  ["no crisis line", { FLICKER_CRISIS_NUMBER: undefined }, "FLICKER_CRISIS_NUMBER"],
  ["no word on proxies", { FLICKER_TRUSTED_PROXIES: undefined }, "FLICKER_TRUSTED_PROXIES"],
  ["an endless row of proxies", { FLICKER_TRUSTED_PROXIES: "10" }, "FLICKER_TRUSTED_PROXIES"],
  ["demo sign-ins", { FLICKER_DEMO: "1" }, "FLICKER_DEMO"],
])("production refuses %s", (_, change, name) => {
  const lines = faults({ ...PRODUCTION, ...change });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} `));
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
    FLICKER_MODE: "staging",
    FLICKER_EMERGENCY_NUMBER: "call us",
    PORT: "99999",
    DATABASE_OWNER_URL: "mysql://x",
  });
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "FLICKER_MODE",
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
  const result = readSettings(env);
  return "faults" in result ? result.faults : [];
}

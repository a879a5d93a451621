import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { createPatient } from "@/db/testing/create-patient";
import { owner } from "@/db/testing/owner";
import { getSession } from "./get-session";
import { getDevice, isKnownOn, withAccount, writeDevice } from "./known-device";
import { hashPassword } from "./password";
import { cookieNames, decryptSession, encryptSession } from "./session-cookie";
import { sessionIdOf } from "./session-secret";
import { signInBrowser } from "./sign-in-browser";

// Next hands its cookies to an action by itself; here a test says which browser sends.
const browser = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>() }));
const written = vi.hoisted(() => vi.fn<(name: string, value: string, options: object) => void>());
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => browser.cookies.get(name),
      set: (name: string, value: string, options: object) => {
        browser.cookies.set(name, { value });
        written(name, value, options);
      },
    }),
}));

const NOW = new Date();
const PASSWORD = "a long and right password";
const { device: DEVICE, session: SESSION } = cookieNames();

beforeEach(() => {
  browser.cookies.clear();
  written.mockClear();
});

test("a right password makes the account known to its browser, by a cookie that no script and no other site has", async () => {
  const email = await patient();
  expect((await signInBrowser({ email, password: "wrong" }, from())).outcome).toBe("refused");
  expect(written).not.toHaveBeenCalled();
  expect((await signInBrowser({ email, password: PASSWORD }, from())).outcome).toBe("signed-in");
  const [name, value = "", options] = written.mock.lastCall ?? [];
  expect(name).toBe(DEVICE);
  const maxAge = 90 * 24 * 60 * 60;
  expect(options).toMatchObject({ httpOnly: true, sameSite: "strict", path: "/", maxAge });
  expect(value).not.toContain(email);
  const device = await getDevice();
  if (device === null) throw new Error("no device");
  expect(JSON.stringify(device)).not.toContain(email.split("@")[0]);
  expect(isKnownOn(device, email, NOW)).toBe(true);
  expect(isKnownOn(device, await patient(), NOW)).toBe(false);
  expect(isKnownOn({ ...device, id: randomUUID() }, email, NOW)).toBe(false);
});

test("in that browser the right password gets in after anybody's wrong tries, in another it waits", async () => {
  const [email, way] = [await patient(), from()];
  await signInBrowser({ email, password: PASSWORD }, way);
  const known = new Map(browser.cookies);
  browser.cookies.clear();
  for (let tries = 0; tries < 5; tries++) await signInBrowser({ email, password: "wrong" }, way);
  expect((await signInBrowser({ email, password: PASSWORD }, way)).outcome).toBe("throttled");
  browser.cookies = known;
  expect((await signInBrowser({ email, password: PASSWORD }, way)).outcome).toBe("signed-in");
});

test("a device's cookie is no session's, a session's no device's, and a changed one is nobody's", async () => {
  await writeDevice(withAccount(null, "ada@example.org", NOW));
  const value = browser.cookies.get(DEVICE)?.value ?? "";
  expect(await decryptSession(value)).toBeNull();
  const changed = `${value.slice(0, -2)}${value.at(-2) === "A" ? "B" : "A"}${value.slice(-1)}`;
  for (const other of [await encryptSession("secret"), changed, "", "a.b.c", "x".repeat(5000)]) {
    browser.cookies.set(DEVICE, { value: other });
    expect(await getDevice()).toBeNull();
  }
});

test("a shared computer knows its twenty newest accounts, in a cookie that browsers take", async () => {
  let device = withAccount(null, "0@example.org", NOW);
  const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  for (let person = 1; person <= 20; person++)
    device = withAccount(device, `${person}@example.org`, after(person));
  const known = Array.from({ length: 21 }, (_, person) =>
    isKnownOn(device, `${person}@example.org`, after(21)),
  );
  expect(known).toEqual([false, ...Array.from({ length: 20 }, () => true)]);
  await writeDevice(device);
  expect(browser.cookies.get(DEVICE)?.value.length).toBeLessThan(2500);
});

test("whoever signs in ends the session that the browser had", async () => {
  const former = await signInBrowser({ email: await patient(), password: PASSWORD }, from());
  if (former.outcome !== "signed-in") throw new Error(former.outcome);
  browser.cookies.set(SESSION, { value: await encryptSession(former.secret) });
  await signInBrowser({ email: await patient(), password: PASSWORD }, from());
  expect(await getSession(sessionIdOf(former.secret))).toBeNull();
});

function from() {
  return { address: randomUUID(), now: NOW };
}

async function patient(): Promise<string> {
  const { personId } = await createPatient();
  const [person] = await owner<{ email: string }[]>`
    update people set password_hash = ${await hashPassword(PASSWORD)}
    where id = ${personId} returning email`;
  if (person === undefined) throw new Error("no such person");
  return person.email;
}

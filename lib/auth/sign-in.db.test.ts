import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { hashPassword } from "./password";
import { readSession } from "./read-session";
import { sessionIdOf } from "./session-secret";
import { signIn } from "./sign-in";

const NOW = new Date("2026-11-24T09:00:00Z");
const PASSWORD = "a long and right password";
const RIGHT_HASH = hashPassword(PASSWORD);

test("the right password opens a session of that person, in their role", async () => {
  const { email, actor } = await patientWithPassword();
  const result = await signIn({ email, password: PASSWORD }, from());
  if (result.outcome !== "signed-in") throw new Error(result.outcome);
  expect(result.role).toBe("patient");
  const session = await readSession(sessionIdOf(result.secret));
  expect(session?.actor).toMatchObject({
    role: "patient",
    personId: actor.personId,
    clinicId: actor.clinicId,
    patientId: actor.patientId,
  });
});

test("the database keeps only a digest of the secret", async () => {
  const { email } = await patientWithPassword();
  const result = await signIn({ email, password: PASSWORD }, from());
  if (result.outcome !== "signed-in") throw new Error(result.outcome);
  const rows = await owner`select * from sessions where id = ${sessionIdOf(result.secret)}`;
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(result.secret);
});

test("an address that the database cannot hold is refused like any other", async () => {
  const typed = { email: `no\u0000body-${randomUUID()}@example.test`, password: PASSWORD };
  expect(await signIn(typed, from())).toEqual({ outcome: "refused" });
});

test("upper case and blanks around the address do not matter", async () => {
  const { email } = await patientWithPassword();
  const result = await signIn({ email: ` ${email.toUpperCase()} `, password: PASSWORD }, from());
  expect(result.outcome).toBe("signed-in");
});

test("wrong, unknown, disabled and without a password are one answer", async () => {
  const { email } = await patientWithPassword();
  const disabled = await patientWithPassword();
  await owner`update people set disabled_at = now() where email = ${disabled.email}`;
  const passwordless = await patientWithPassword();
  await owner`update people set password_hash = null where email = ${passwordless.email}`;
  const answers = await Promise.all([
    signIn({ email, password: "a long and wrong password" }, from()),
    signIn({ email, password: "" }, from()),
    signIn({ email, password: `${PASSWORD}${"x".repeat(300)}` }, from()),
    signIn({ email: "nobody@example.org", password: PASSWORD }, from()),
    signIn({ email: disabled.email, password: PASSWORD }, from()),
    signIn({ email: passwordless.email, password: PASSWORD }, from()),
  ]);
  expect(answers).toEqual(answers.map(() => ({ outcome: "refused" })));
});

test("a person who left the clinic does not get in", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const email = await givePassword(clinician.personId);
  expect((await signIn({ email, password: PASSWORD }, from())).outcome).toBe("signed-in");
  await owner`update memberships set ended_at = now() where person_id = ${clinician.personId}`;
  expect((await signIn({ email, password: PASSWORD }, from())).outcome).toBe("refused");
});

test("from the fifth wrong try on the right password has to wait as well, and then gets in", async () => {
  const { email } = await patientWithPassword();
  for (let tries = 0; tries < 5; tries++) {
    expect(await wrongTry(email, NOW)).toEqual({ outcome: "refused" });
  }
  expect(await signIn({ email, password: PASSWORD }, from())).toEqual({
    outcome: "throttled",
    waitSeconds: 15,
  });
  expect(await wrongTry(email, after(15))).toEqual({ outcome: "refused" });
  expect(await wrongTry(email, after(16))).toEqual({ outcome: "throttled", waitSeconds: 29 });
  const late = await signIn({ email, password: PASSWORD }, { ...from(), now: after(45) });
  expect(late.outcome).toBe("signed-in");
  expect(await wrongTry(email, after(46))).toEqual({ outcome: "refused" });
  expect(await wrongTry(email, after(47))).toEqual({ outcome: "refused" });
});

test("the wait ends at 15 minutes, so nobody is locked out by a stranger for long", async () => {
  const { email } = await patientWithPassword();
  let now = NOW;
  const waits: number[] = [];
  for (let tries = 0; tries < 40; tries++) {
    const result = await wrongTry(email, now);
    if (result.outcome !== "throttled") continue;
    waits.push(result.waitSeconds);
    now = new Date(now.getTime() + result.waitSeconds * 1000);
  }
  expect(waits.slice(0, 8)).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
});

test("an unknown account is throttled like a known one", async () => {
  const email = `${randomUUID()}@example.org`;
  for (let tries = 0; tries < 5; tries++) await wrongTry(email, NOW);
  expect(await wrongTry(email, NOW)).toEqual({ outcome: "throttled", waitSeconds: 15 });
});

test("twenty guesses at once are no better than one after the other", async () => {
  const { email } = await patientWithPassword();
  const results = await Promise.all(Array.from({ length: 20 }, () => wrongTry(email, NOW)));
  expect(results.filter(({ outcome }) => outcome === "refused")).toHaveLength(5);
});

test("one password tried on many accounts is stopped by the address", async () => {
  const address = randomUUID();
  const outcomes: string[] = [];
  for (let account = 0; account < 45; account++) {
    const typed = { email: `${randomUUID()}@example.org`, password: PASSWORD };
    outcomes.push((await signIn(typed, { address, now: NOW })).outcome);
  }
  expect(outcomes.indexOf("throttled")).toBe(41);
  expect(outcomes.slice(41)).toEqual(["throttled", "throttled", "throttled", "throttled"]);
});

test("colleagues who share an address and sign in rightly never block each other", async () => {
  const address = randomUUID();
  const { email } = await patientWithPassword();
  for (let person = 0; person < 45; person++) {
    const result = await signIn({ email, password: PASSWORD }, { address, now: NOW });
    expect(result.outcome).toBe("signed-in");
  }
});

test("a known and an unknown account take the same time", async () => {
  const { email } = await patientWithPassword();
  const timeOf = async (typedEmail: string) => {
    const started = performance.now();
    await signIn({ email: typedEmail, password: "a long and wrong password" }, from());
    const time = performance.now() - started;
    await owner`delete from sign_in_throttles`;
    return time;
  };
  const ratios: number[] = [];
  for (let round = 0; round < 80; round++) {
    const known = await timeOf(email);
    ratios.push((await timeOf(`${randomUUID()}@example.org`)) / known);
  }
  // Without the check against nobody's hash an unknown account answers in a quarter of the time.
  expect(median(ratios)).toBeGreaterThan(0.6);
  expect(median(ratios)).toBeLessThan(1.67);
});

test("passwords are hashed with Argon2id at 19 MiB and two passes", async () => {
  expect(await RIGHT_HASH).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

async function patientWithPassword() {
  const { actor } = await createPatient();
  return { actor, email: await givePassword(actor.personId) };
}

async function givePassword(personId: string): Promise<string> {
  const [person] = await owner<{ email: string }[]>`
    update people set password_hash = ${await RIGHT_HASH} where id = ${personId} returning email`;
  if (person === undefined) throw new Error("no such person");
  return person.email;
}

function wrongTry(email: string, now: Date) {
  return signIn({ email, password: "a long and wrong password" }, { address: randomUUID(), now });
}

/** Each try from an address of its own, so that only what a test means to throttle is throttled. */
function from() {
  return { address: randomUUID(), now: NOW };
}

function after(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

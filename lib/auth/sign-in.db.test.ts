import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getSession } from "./get-session";
import { hashPassword } from "./password";
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
  const session = await getSession(sessionIdOf(result.secret));
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

/** Each try from an address of its own, so that only what a test means to throttle is throttled. */
function from() {
  return { address: randomUUID(), formerSessionId: null, device: null, now: NOW };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createSession } from "@/db/testing/create-session";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getSession } from "@/lib/auth/get-session";
import { hashPassword } from "@/lib/auth/password";
import { startSession } from "@/lib/auth/start-session";
import { codeHashOf, typedCode } from "@/lib/auth/typed-code";
import { requestReset } from "./request-reset";
import { resetPassword } from "./reset-password";

/** In which an address is mailed so many times. */
const QUARTER_MS = 16 * 60_000;
const OLD = "twitches come and go";
const NEW = "a grey cat in the snow";
const MAIL = { subject: "A new password", text: "A code" };
const CHANGED = { subject: "Changed", text: "It was changed" };

function newHash(): string {
  const hash = codeHashOf(typedCode(randomUUID(), "a secret"));
  if (hash === null) throw new Error("a code that is none");
  return hash;
}

async function withPassword(personId: string): Promise<string> {
  const email = `${randomUUID()}@mail.example`;
  await owner`update people set email = ${email}, password_hash = ${await hashPassword(OLD)} where id = ${personId}`;
  return email;
}

async function clinician() {
  const actor = await createStaff(await createClinic(), "clinician");
  return { ...actor, email: await withPassword(actor.personId) };
}

async function patient(birthDate: string | null = "1968-03-27") {
  const { actor, personId, clinicId } = await createPatient({ birthDate });
  return { ...actor, clinicId, email: await withPassword(personId) };
}

async function asked(email: string, now = new Date()): Promise<string> {
  const codeHash = newHash();
  await requestReset({ email, codeHash, mail: MAIL }, now);
  return codeHash;
}

const reset = (code: string, birth: string | null = null, password = NEW) =>
  resetPassword({ code, birth, password }, CHANGED);
const mailsOf = (email: string) =>
  owner`select kind, extract(epoch from expires_at - created_at)::int / 60 as minutes
    from mails where to_address = ${email} order by created_at, kind desc`;

test("who asks is mailed a code of 30 minutes, changes the password once, every session ends, and is mailed that it changed", async () => {
  const { email, sessionId, clinicId, personId } = await clinician();
  const other = await createSession({ personId, clinicId, role: "clinician" });
  const code = await asked(email.toUpperCase().toLowerCase());
  expect(await mailsOf(email)).toMatchObject([{ kind: "password-reset", minutes: 30 }]);
  expect(await reset(code)).toEqual({ outcome: "changed" });
  expect(await Promise.all([sessionId, other].map(getSession))).toEqual([null, null]);
  expect(await startSession({ email, password: OLD }, null)).toBeNull();
  expect(await startSession({ email, password: NEW }, null)).not.toBeNull();
  expect((await mailsOf(email)).map(({ kind }) => kind)).toEqual([
    "password-reset",
    "password-changed",
  ]);
  expect(await reset(code, null, "another long password")).toMatchObject({ outcome: "used" });
  expect(await startSession({ email, password: NEW }, null)).not.toBeNull();
  const lines = await owner`
    select action, outcome from audit_events
    where clinic_id = ${clinicId} and action ~ 'password' order by id`;
  expect(lines.map((line) => Object.values(line).join())).toEqual([
    "request-password-reset,allowed",
    "reset-password,allowed",
  ]);
});

test("a patient's code needs their birth date: their address was checked by nobody; the fifth wrong one closes it", async () => {
  const { email, clinicId } = await patient();
  const code = await asked(email);
  const states: unknown[] = [];
  for (const birth of [null, "1968-03-26", "2000-01-01", "1968-03-28", "1967-03-27"]) {
    const done = await reset(code, birth);
    states.push("triesLeft" in done && [done.outcome, done.triesLeft]);
  }
  expect(states).toEqual([
    ["wrong-date", 4],
    ["wrong-date", 3],
    ["wrong-date", 2],
    ["wrong-date", 1],
    ["locked", 0],
  ]);
  expect(await reset(code, "1968-03-27")).toMatchObject({ outcome: "locked" });
  expect(await startSession({ email, password: OLD }, null)).not.toBeNull();
  const refused = await owner`
    select from audit_events
    where clinic_id = ${clinicId} and action = 'reset-password' and outcome = 'denied'`;
  expect(refused).toHaveLength(5);
});

test("asking for another code gives no more tries: the fifth wrong birth date of a day ends them, and a day later they begin anew", async () => {
  const { email, personId } = await patient();
  const first = await asked(email);
  for (const birth of ["1968-03-28", "1968-03-29", "1968-03-30"]) await reset(first, birth);
  const second = await asked(email);
  expect(await reset(second, "1968-03-31")).toMatchObject({ outcome: "wrong-date", triesLeft: 1 });
  expect(await reset(second, "1968-04-01")).toMatchObject({ outcome: "locked" });
  const third = await asked(email);
  expect(await reset(third, "1968-03-27")).toMatchObject({ outcome: "unknown" });
  await owner`update password_resets set created_at = created_at - interval '1 day' where person_id = ${personId}`;
  const later = new Date(Date.now() + QUARTER_MS);
  expect(await reset(await asked(email, later), "1968-03-27")).toEqual({ outcome: "changed" });
});

test("a patient whose birth date is not known changes nothing by mail", async () => {
  const { email } = await patient(null);
  expect(await reset(await asked(email), "1968-03-27")).toMatchObject({ outcome: "wrong-date" });
});

test("a code is good until its last moment and not after; a newer one takes the place of an older", async () => {
  const { email } = await clinician();
  const first = await asked(email);
  const second = await asked(email);
  expect(await reset(first)).toMatchObject({ outcome: "unknown" });
  await owner`update password_resets set expires_at = now() where code_hash = ${second}`;
  expect(await reset(second)).toMatchObject({ outcome: "expired" });
  await owner`update password_resets set expires_at = now() + interval '1 minute' where code_hash = ${second}`;
  expect(await reset(second, null, "short")).toEqual({ outcome: "passwordShort" });
  expect(await reset(second, null, email)).toEqual({ outcome: "passwordCommon" });
  expect(await reset(second)).toEqual({ outcome: "changed" });
});

test("two browsers with one code change the password once", async () => {
  const { email } = await clinician();
  const code = await asked(email);
  const both = await Promise.all([reset(code), reset(code, null, "another long password")]);
  expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["changed", "used"]);
});

test("nobody is mailed who has no sign-in, is disabled or has left, and the answer is the same", async () => {
  const { email: disabled, personId } = await clinician();
  await owner`update people set disabled_at = now() where id = ${personId}`;
  const { email: left, personId: leaver } = await clinician();
  await owner`update memberships set ended_at = now() where person_id = ${leaver}`;
  const { personId: unjoined } = await createPatient();
  const never = `${randomUUID()}@mail.example`;
  await owner`update people set email = ${never} where id = ${unjoined}`;
  for (const email of [disabled, left, never, `${randomUUID()}@mail.example`]) {
    const codeHash = newHash();
    expect(await requestReset({ email, codeHash, mail: MAIL }, new Date())).toBeUndefined();
    expect(await mailsOf(email)).toEqual([]);
    expect(await reset(codeHash)).toMatchObject({ outcome: "unknown" });
  }
});

test("one address is mailed three times in a quarter of an hour, and again after it", async () => {
  const { email } = await clinician();
  const now = new Date();
  for (let time = 0; time < 5; time += 1) await asked(email, now);
  expect(await mailsOf(email)).toHaveLength(3);
  await asked(email, new Date(now.getTime() + 16 * 60_000));
  expect(await mailsOf(email)).toHaveLength(4);
});

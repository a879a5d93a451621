import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { getSession } from "@/lib/auth/get-session";
import { sessionIdOf } from "@/lib/auth/session-secret";
import { startSession } from "@/lib/auth/start-session";
import { codeHashOf, typedCode } from "@/lib/auth/typed-code";
import { checkInvitation } from "./check-invitation";
import { inviteAgain } from "./invite-again";
import { type Inviter, invitePatient } from "./invite-patient";
import { join } from "./join";
import { listInvitations } from "./list-invitations";

const BIRTH = "1968-03-27";
const PASSWORD = "a grey cat in the snow";
const account = (email = `${randomUUID()}@mail.example`) => ({
  email,
  password: PASSWORD,
  agreedTo: "2026-11-30",
});

function newHash(): string {
  const hash = codeHashOf(typedCode(randomUUID(), "a secret"));
  if (hash === null) throw new Error("a code that is none");
  return hash;
}

async function invited(actor: Inviter, facts: { name?: string; number?: string } = {}) {
  const codeHash = newHash();
  const patient = {
    name: facts.name ?? "Amara Okafor",
    birth: BIRTH,
    number: facts.number ?? randomUUID().slice(0, 8),
    phone: null,
    email: null,
    isAnother: true,
  };
  const outcome = await invitePatient(actor, { patient, codeHash, key: randomUUID() });
  return { outcome, codeHash };
}

test("an administrator invites, the patient joins with code and birth date, is signed in as themselves and can sign in again", async () => {
  const clinicId = await createClinic();
  const admin = await createStaff(clinicId, "admin");
  const { outcome, codeHash } = await invited(admin);
  expect(outcome).toBe("invited");

  const sent = account("Amara@Mail.Example".replace("Amara", randomUUID()));
  const joined = await join({ codeHash, birthDate: BIRTH }, sent, null);
  if (joined.outcome !== "joined") throw new Error(joined.outcome);
  const session = await getSession(sessionIdOf(joined.secret));
  expect(session?.actor).toMatchObject({ role: "patient", clinicId });
  expect(session?.personName).toBe("Amara Okafor");
  expect(await startSession(sent, null)).toMatchObject({ role: "patient" });
  const [consent] = await owner`
    select version, agreed_at between now() - interval '1 minute' and now() as is_now
    from consents where clinic_id = ${clinicId}`;
  expect(consent).toEqual({ version: "2026-11-30", is_now: true });
  const lines = await owner`
    select action, actor_role, outcome from audit_events
    where clinic_id = ${clinicId} and action in ('invite-patient', 'join') order by id`;
  expect(lines.map(({ action, actor_role, outcome }) => [action, actor_role, outcome])).toEqual([
    ["invite-patient", "admin", "allowed"],
    ["join", "patient", "allowed"],
  ]);
});

test("a code works once: the second time it is used, and nothing changes", async () => {
  const admin = await createStaff(await createClinic(), "admin");
  const { codeHash } = await invited(admin);
  const first = account();
  expect((await join({ codeHash, birthDate: BIRTH }, first, null)).outcome).toBe("joined");
  expect(await join({ codeHash, birthDate: BIRTH }, account(), null)).toEqual({ outcome: "used" });
  expect(await startSession(first, null)).not.toBeNull();
});

test("five wrong birth dates close a code, also for the right one, and each is in the audit", async () => {
  const clinicId = await createClinic();
  const { codeHash } = await invited(await createStaff(clinicId, "admin"));
  const states: unknown[] = [];
  for (const birthDate of ["1968-03-26", "1967-03-27", "1968-03-28", "2000-01-01", "1900-01-01"]) {
    const { state, triesLeft } = await checkInvitation(codeHash, birthDate);
    states.push([state, triesLeft]);
  }
  expect(states).toEqual([
    ["wrong-date", 4],
    ["wrong-date", 3],
    ["wrong-date", 2],
    ["wrong-date", 1],
    ["locked", 0],
  ]);
  expect((await checkInvitation(codeHash, BIRTH)).state).toBe("locked");
  expect(await join({ codeHash, birthDate: BIRTH }, account(), null)).toEqual({
    outcome: "locked",
  });
  const refused = await owner`
    select from audit_events where clinic_id = ${clinicId} and action = 'join' and outcome = 'denied'`;
  expect(refused).toHaveLength(5);
});

test("a code is good until its last moment, and not after it; one that nobody was given is unknown", async () => {
  const clinicId = await createClinic();
  const { codeHash } = await invited(await createStaff(clinicId, "admin"));
  const endsIn = (time: string) =>
    owner`update invitations set expires_at = now() + ${time}::interval where code_hash = ${codeHash}`;
  const [kept] = await owner`
    select expires_at - created_at = interval '30 days' as is_month from invitations where code_hash = ${codeHash}`;
  expect(kept).toEqual({ is_month: true });
  await endsIn("1 minute");
  expect((await checkInvitation(codeHash, BIRTH)).state).toBe("open");
  await endsIn("-1 second");
  expect((await checkInvitation(codeHash, BIRTH)).state).toBe("expired");
  expect((await checkInvitation(newHash(), BIRTH)).state).toBe("unknown");
});

test("a patient whose birth date is not known cannot join: a missing date is never the right one", async () => {
  const patient = await createPatient({ birthDate: null });
  const clinician = await createStaff(patient.clinicId, "clinician");
  const codeHash = newHash();
  const { patientId } = patient;
  await inviteAgain(clinician, { patientId, codeHash, key: randomUUID() });
  expect((await checkInvitation(codeHash, BIRTH)).state).toBe("wrong-date");
});

test("an address that has a sign-in is refused, and the code still works", async () => {
  const admin = await createStaff(await createClinic(), "admin");
  const [one, other] = [await invited(admin), await invited(admin)];
  const taken = account();
  await join({ codeHash: one.codeHash, birthDate: BIRTH }, taken, null);
  const again = await join({ codeHash: other.codeHash, birthDate: BIRTH }, taken, null);
  expect(again).toEqual({ outcome: "email-taken" });
  expect((await checkInvitation(other.codeHash, BIRTH)).state).toBe("open");
});

test("a new code takes the place of the former one; who lost their password gets another by it, and what was open ends", async () => {
  const clinicId = await createClinic();
  const clinician = await createStaff(clinicId, "clinician");
  const { codeHash } = await invited(clinician);
  const [{ patientId } = { patientId: "" }] = (await listInvitations(clinician, new Date()))
    .invitations;
  const second = newHash();
  await inviteAgain(clinician, { patientId, codeHash: second, key: randomUUID() });
  expect((await checkInvitation(codeHash, BIRTH)).state).toBe("withdrawn");

  const first = account();
  const joined = await join({ codeHash: second, birthDate: BIRTH }, first, null);
  if (joined.outcome !== "joined") throw new Error(joined.outcome);
  const third = newHash();
  await inviteAgain(clinician, { patientId, codeHash: third, key: randomUUID() });
  const listed = (await listInvitations(clinician, new Date())).invitations;
  expect(listed.map((each) => [each.patientId, each.state])).toEqual([[patientId, "open"]]);
  const anew = { ...first, password: "another long password" };
  expect((await join({ codeHash: third, birthDate: BIRTH }, anew, null)).outcome).toBe("joined");
  expect(await getSession(sessionIdOf(joined.secret))).toBeNull();
  expect(await startSession(first, null)).toBeNull();
  expect(await startSession(anew, null)).not.toBeNull();
});

test("an administrator, who may not read a record, gives nobody a code who has joined", async () => {
  const clinicId = await createClinic();
  const admin = await createStaff(clinicId, "admin");
  const { codeHash } = await invited(admin);
  await join({ codeHash, birthDate: BIRTH }, account(), null);
  const [{ patientId } = { patientId: "" }] = (await listInvitations(admin, new Date()))
    .invitations;
  const again = { patientId, codeHash: newHash(), key: randomUUID() };
  expect(await inviteAgain(admin, again)).toBe("not-yours");
  expect((await checkInvitation(again.codeHash, BIRTH)).state).toBe("unknown");
});

test("nobody gives a code to who works in a clinic, nor to another clinic's patient", async () => {
  const patient = await createPatient({ birthDate: BIRTH });
  const { patientId, clinicId, personId } = patient;
  const clinician = await createStaff(clinicId, "clinician");
  const stranger = await createStaff(await createClinic(), "clinician");
  const code = () => ({ patientId, codeHash: newHash(), key: randomUUID() });
  expect(await inviteAgain(stranger, code())).toBeNull();
  await owner`insert into memberships (clinic_id, person_id, name, role)
    values (${stranger.clinicId}, ${personId}, 'Works elsewhere', 'admin')`;
  expect(await inviteAgain(clinician, code())).toBe("not-yours");
});

test("the same hospital number is refused, and the same name and birth date until somebody says that it is another person", async () => {
  const clinicId = await createClinic();
  const admin = await createStaff(clinicId, "admin");
  await invited(admin, { name: "José Núñez", number: "R1" });
  const again = (facts: { name: string; number: string; isAnother: boolean }) =>
    invitePatient(admin, {
      patient: { birth: BIRTH, phone: null, email: null, ...facts },
      codeHash: newHash(),
      key: randomUUID(),
    });
  expect(await again({ name: "Somebody Else", number: "R1", isAnother: true })).toBe(
    "number-taken",
  );
  expect(await again({ name: "jose nunez", number: "R2", isAnother: false })).toBe("same-person");
  expect(await again({ name: "jose nunez", number: "R2", isAnother: true })).toBe("invited");
  const elsewhere = await createStaff(await createClinic(), "admin");
  expect((await invited(elsewhere, { name: "José Núñez", number: "R1" })).outcome).toBe("invited");
});

test("a form that is sent twice makes one patient, and of the clinic's own staff alone a list shows who was invited", async () => {
  const clinicId = await createClinic();
  const admin = await createStaff(clinicId, "admin");
  const key = randomUUID();
  const codeHash = newHash();
  const patient = {
    name: "Once Only",
    birth: BIRTH,
    number: "R7",
    phone: null,
    email: null,
    isAnother: false,
  };
  expect(await invitePatient(admin, { patient, codeHash, key })).toBe("invited");
  expect(await invitePatient(admin, { patient, codeHash, key })).toBe("invited");
  expect((await listInvitations(admin, new Date())).invitations).toMatchObject([
    { name: "Once Only", hospitalNumber: "R7", state: "open" },
  ]);
  const stranger = await createStaff(await createClinic(), "admin");
  expect((await listInvitations(stranger, new Date())).invitations).toEqual([]);
});

import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { listAuditEvents } from "@/lib/audit/list-audit-events";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { signIn } from "./sign-in";
import { throttleKey } from "./throttle-key";

const NOW = new Date("2026-11-24T09:00:00Z");
const WRONG = { password: "a long and wrong password" };

/** So many wrong tries at one account, from one address. */
async function tryWrongly(email: string, times: number) {
  const outcomes: string[] = [];
  const from = { address: randomUUID(), formerSessionId: null, device: null, now: NOW };
  for (let tries = 0; tries < times; tries += 1) {
    outcomes.push((await signIn({ email, ...WRONG }, from)).outcome);
  }
  return outcomes;
}

async function emailOf(personId: string): Promise<string> {
  const [person] = await owner<
    { email: string }[]
  >`select email from people where id = ${personId}`;
  if (person === undefined) throw new Error("no such person");
  return person.email;
}

const linesOf = async (clinicId: string) =>
  (
    await owner`
      select actor_person_id, actor_role, action, patient_id, resource, resource_id, outcome, reason
      from audit_events where clinic_id = ${clinicId} order by id`
  ).map((row) => ({ ...row }));

const lineOf = (email: string, reason: string) => ({
  actor_person_id: null,
  actor_role: "nobody",
  action: "sign-in",
  patient_id: null,
  resource: "account",
  resource_id: throttleKey("account", email),
  outcome: "denied",
  reason,
});

test("each refused and the first throttled try is a line of the clinic, by the account's keyed digest", async () => {
  const { clinicId, personId } = await createPatient();
  const email = await emailOf(personId);
  expect(await tryWrongly(email, 8)).toEqual([
    ...Array.from({ length: 5 }, () => "refused"),
    ...Array.from({ length: 3 }, () => "throttled"),
  ]);
  const lines = await linesOf(clinicId);
  expect(lines).toEqual([
    ...Array.from({ length: 5 }, () => lineOf(email, "wrong")),
    lineOf(email, "throttled"),
  ]);
  expect(JSON.stringify(lines)).not.toContain(email.split("@")[0]);
});

test("every clinic of the account has the line, also one that the person left, and no other clinic has", async () => {
  const [here, there, elsewhere] = [
    await createClinic(),
    await createClinic(),
    await createClinic(),
  ];
  const { personId } = await createStaff(here, "clinician");
  await owner`
    insert into memberships (clinic_id, person_id, name, role, ended_at)
    values (${there}, ${personId}, 'Robin Ekwueme', 'clinician', now())`;
  const email = await emailOf(personId);
  await tryWrongly(email, 1);
  expect(await linesOf(here)).toEqual([lineOf(email, "wrong")]);
  expect(await linesOf(there)).toEqual([lineOf(email, "wrong")]);
  expect(await linesOf(elsewhere)).toEqual([]);
});

test("an account that no clinic knows leaves its keyed digest too, for 90 days", async () => {
  const email = `${randomUUID()}@example.org`;
  await tryWrongly(email, 7);
  const kept = () =>
    owner`select reason from refused_sign_ins where account = ${throttleKey("account", email)} order by id`;
  expect((await kept()).map(({ reason }) => reason)).toEqual([
    ...Array.from({ length: 5 }, () => "wrong"),
    "throttled",
  ]);
  const day = 24 * 60 * 60 * 1000;
  await forgetExpired(new Date(Date.now() + 89 * day));
  expect(await kept()).toHaveLength(6);
  await forgetExpired(new Date(Date.now() + 91 * day));
  expect(await kept()).toHaveLength(0);
});

test("an auditor reads who was not let in as nobody of the clinic", async () => {
  const { clinicId, personId } = await createPatient();
  await tryWrongly(await emailOf(personId), 1);
  const auditor = await createStaff(clinicId, "auditor");
  const { events } = await listAuditEvents(auditor, { before: null });
  expect(events.find(({ action }) => action === "sign-in")).toMatchObject({
    actorName: null,
    actorRole: "nobody",
    outcome: "denied",
    reason: "wrong",
  });
});

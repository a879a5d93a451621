import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createReferral } from "@/db/testing/create-referral";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { AdminActor } from "@/lib/actor";
import { getSession } from "@/lib/auth/get-session";
import { claimReferral } from "@/lib/decisions/claim-referral";
import { listStaff } from "./list-staff";
import { setStaffRole } from "./set-staff-role";

type Role = "clinician" | "admin" | "auditor" | null;

const change = (actor: AdminActor, personId: string, was: Role, become: Role) =>
  setStaffRole(actor, { personId, was, become, key: randomUUID() });

async function clinicWithAdmins() {
  const clinicId = await createClinic();
  const admin = await createStaff(clinicId, "admin", "Ada Adeyemi");
  const second = await createStaff(clinicId, "admin", "Bo Lindqvist");
  return { clinicId, admin, second };
}

async function ownedCase(clinicId: string, ownerId: string) {
  const { patientId } = await createPatient({ clinicId });
  const referralId = await createReferral({ clinicId, patientId });
  await owner`update referrals set owner_id = ${ownerId} where id = ${referralId}`;
  return { patientId, referralId };
}

async function stored(referralId: string) {
  const [row] =
    await owner`select owner_id, version, place, status from referrals where id = ${referralId}`;
  return row;
}

const linesOf = (clinicId: string, action: string) =>
  owner`select outcome, reason, resource_id, actor_person_id, patient_id from audit_events
    where clinic_id = ${clinicId} and action = ${action} order by id`;

test("a leaver is signed out at once, and each of their open cases is nobody's, at its place, with a line of the audit", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const clinician = await createStaff(clinicId, "clinician", "Cy Okafor");
  const colleague = await createStaff(clinicId, "clinician");
  const held = await Promise.all([1, 2].map(() => ownedCase(clinicId, clinician.personId)));
  const kept = await ownedCase(clinicId, colleague.personId);
  const before = await Promise.all(held.map(({ referralId }) => stored(referralId)));

  expect(await change(admin, clinician.personId, "clinician", null)).toEqual({
    outcome: "set",
    name: "Cy Okafor",
    released: 2,
  });
  expect(await getSession(clinician.sessionId)).toBeNull();
  const after = await Promise.all(held.map(({ referralId }) => stored(referralId)));
  expect(after).toEqual(
    before.map((row) => ({ ...row, owner_id: null, version: Number(row?.version) + 1 })),
  );
  expect(await stored(kept.referralId)).toMatchObject({ owner_id: colleague.personId });
  const released = await linesOf(clinicId, "release");
  expect(released.map(({ resource_id }) => String(resource_id)).toSorted()).toEqual(
    held.map(({ referralId }) => referralId).toSorted(),
  );
  expect(
    new Set(released.map(({ reason, actor_person_id }) => [reason, actor_person_id].join())),
  ).toEqual(new Set([["owner-left", admin.personId].join()]));
  expect(await linesOf(clinicId, "set-staff-role")).toMatchObject([
    { outcome: "allowed", reason: "clinician-to-left", resource_id: clinician.personId },
  ]);
  expect(await getSession(colleague.sessionId)).not.toBeNull();
});

test("who is no clinician any more holds no case either, keeps their name on what they decided, and signs in anew", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const clinician = await createStaff(clinicId, "clinician", "Cy Okafor");
  const { referralId } = await ownedCase(clinicId, clinician.personId);
  expect(await change(admin, clinician.personId, "clinician", "auditor")).toMatchObject({
    released: 1,
  });
  expect(await stored(referralId)).toMatchObject({ owner_id: null });
  expect(await getSession(clinician.sessionId)).toBeNull();
  const rows = await owner`
    select role, ended_at is null as counts, name from memberships
    where clinic_id = ${clinicId} and person_id = ${clinician.personId} order by role`;
  expect(rows).toMatchObject([
    { role: "auditor", counts: true, name: "Cy Okafor" },
    { role: "clinician", counts: false, name: "Cy Okafor" },
  ]);
  const { members } = await listStaff(admin, new Date());
  expect(members.find(({ personId }) => personId === clinician.personId)).toMatchObject({
    role: "auditor",
    hasLeft: false,
  });
});

test("who has left can be let back in; their former sessions stay ended", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const clinician = await createStaff(clinicId, "clinician");
  await change(admin, clinician.personId, "clinician", null);
  const { members } = await listStaff(admin, new Date());
  expect(members.at(-1)).toMatchObject({ personId: clinician.personId, hasLeft: true });
  expect(await change(admin, clinician.personId, null, "clinician")).toMatchObject({
    outcome: "set",
  });
  expect(await getSession(clinician.sessionId)).toBeNull();
  const [counts] = await owner`
    select count(*)::int as members from memberships
    where clinic_id = ${clinicId} and person_id = ${clinician.personId} and ended_at is null`;
  expect(counts).toEqual({ members: 1 });
});

test("a claim that is under way while its clinician leaves ends as nobody's, whichever comes first", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  for (let round = 0; round < 6; round += 1) {
    const clinician = await createStaff(clinicId, "clinician");
    const { patientId } = await createPatient({ clinicId });
    const referralId = await createReferral({ clinicId, patientId });
    const claim = claimReferral(clinician, { referralId, key: randomUUID() }, null, new Date());
    const [, left] = await Promise.allSettled([
      claim,
      change(admin, clinician.personId, "clinician", null),
    ]);
    expect(left).toMatchObject({ status: "fulfilled", value: { outcome: "set" } });
    expect(await stored(referralId)).toMatchObject({ owner_id: null });
  }
});

test("a case is not given to who has left: an undo or a proposal that names them leaves it nobody's", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const [leaver, colleague] = [
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "clinician"),
  ];
  const { referralId } = await ownedCase(clinicId, colleague.personId);
  await change(admin, leaver.personId, "clinician", null);
  const give = (personId: string) =>
    asActor(colleague, (tx) =>
      tx.execute(sql`update referrals set owner_id = ${personId} where id = ${referralId}`),
    );
  await give(leaver.personId);
  expect(await stored(referralId)).toMatchObject({ owner_id: null });
  const elsewhere = await createStaff(await createClinic(), "clinician");
  await give(elsewhere.personId);
  expect(await stored(referralId)).toMatchObject({ owner_id: null });
  await give(colleague.personId);
  expect(await stored(referralId)).toMatchObject({ owner_id: colleague.personId });
});

test("the last administrator neither leaves nor is demoted, and nobody changes their own role; each refusal is in the audit", async () => {
  const { clinicId, admin, second } = await clinicWithAdmins();
  expect(await change(admin, admin.personId, "admin", "clinician")).toEqual({
    outcome: "yourself",
  });
  expect(await change(admin, second.personId, "admin", null)).toMatchObject({ outcome: "set" });
  for (const become of ["clinician", null] as const)
    expect(await change(admin, admin.personId, "admin", become)).toEqual({ outcome: "last-admin" });
  expect(await getSession(admin.sessionId)).not.toBeNull();
  const lines = await linesOf(clinicId, "set-staff-role");
  expect(lines.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual([
    "denied yourself",
    "allowed admin-to-left",
    "denied last-admin",
    "denied last-admin",
  ]);
});

test("of two administrators who end each other at once one stays", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { clinicId, admin, second } = await clinicWithAdmins();
    const third = round % 2 === 0 ? null : await createStaff(clinicId, "admin");
    const outcomes = await Promise.allSettled([
      change(admin, second.personId, "admin", null),
      change(second, admin.personId, "admin", null),
    ]);
    const set = outcomes.filter(
      (each) =>
        each.status === "fulfilled" && each.value !== "key-reused" && each.value.outcome === "set",
    );
    expect(set).toHaveLength(1);
    const [left] = await owner`
      select count(*)::int as admins from memberships
      where clinic_id = ${clinicId} and role = 'admin' and ended_at is null`;
    expect(left).toEqual({ admins: third === null ? 1 : 2 });
  }
});

test("a page that is out of date changes nothing, a form that is sent twice changes once, and a key is of one form", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const { personId } = await createStaff(clinicId, "clinician", "Cy Okafor");
  const sent = { personId, was: "clinician", become: "auditor", key: randomUUID() } as const;
  const first = await setStaffRole(admin, sent);
  expect(first).toMatchObject({ outcome: "set" });
  expect(await setStaffRole(admin, sent)).toEqual(first);
  expect(await setStaffRole(admin, { ...sent, become: "admin" })).toBe("key-reused");
  expect(await change(admin, personId, "clinician", "admin")).toEqual({
    outcome: "changed-meanwhile",
  });
  expect(await change(admin, personId, "auditor", "auditor")).toEqual({
    outcome: "changed-meanwhile",
  });
  expect(await linesOf(clinicId, "set-staff-role")).toHaveLength(3);
});

test("another clinic's administrator finds nobody, and no other role changes anything, whatever the SQL asks for", async () => {
  const { clinicId, admin } = await clinicWithAdmins();
  const clinician = await createStaff(clinicId, "clinician");
  const stranger = await createStaff(await createClinic(), "admin");
  expect(await change(stranger, clinician.personId, "clinician", null)).toEqual({
    outcome: "not-found",
  });
  expect((await listStaff(stranger, new Date())).members).toHaveLength(1);
  const { actor: patient } = await createPatient({ clinicId });
  const refused = { cause: { code: "42501" } };
  for (const other of [clinician, patient, await createStaff(clinicId, "auditor")])
    await expect(
      asActor(other, (tx) =>
        tx.execute(sql`select * from app_set_staff_role(${admin.personId}, 'admin', null)`),
      ),
    ).rejects.toMatchObject(refused);
  for (const statement of [
    sql`insert into memberships (clinic_id, person_id, name, role)
      values (${clinicId}, ${clinician.personId}, 'A', 'admin')`,
    sql`update memberships set role = 'admin' where person_id = ${clinician.personId}`,
    sql`update memberships set ended_at = now() where person_id = ${clinician.personId}`,
  ])
    await expect(asActor(admin, (tx) => tx.execute(statement))).rejects.toMatchObject(refused);
});

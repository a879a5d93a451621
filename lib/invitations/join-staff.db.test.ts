import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { AdminActor } from "@/lib/actor";
import { getSession } from "@/lib/auth/get-session";
import { sessionIdOf } from "@/lib/auth/session-secret";
import { startSession } from "@/lib/auth/start-session";
import { codeHashOf, typedCode } from "@/lib/auth/typed-code";
import { listStaff } from "@/lib/staff/list-staff";
import { setStaffRole } from "@/lib/staff/set-staff-role";
import { inviteStaff, inviteStaffAgain } from "./invite-staff";
import { joinStaff } from "./join-staff";
import { STAFF_ROLES } from "./staff-invite-form";
import { withdrawStaffInvitation } from "./withdraw-staff-invitation";

const PASSWORD = "a grey cat in the snow";
const address = () => `${randomUUID()}@clinic.example`;

function newHash(): string {
  const hash = codeHashOf(typedCode(randomUUID(), "a secret"));
  if (hash === null) throw new Error("a code that is none");
  return hash;
}

async function invited(
  admin: AdminActor,
  { email = address(), role = "clinician" as (typeof STAFF_ROLES)[number] } = {},
) {
  const code = newHash();
  const colleague = { name: "Cy Okafor", email, role };
  const outcome = await inviteStaff(admin, {
    colleague,
    codeHash: code,
    key: randomUUID(),
    mail: null,
  });
  return { outcome, code, email };
}

const join = (code: string, email: string) => joinStaff({ code, email, password: PASSWORD }, null);
const createAdmin = async () => createStaff(await createClinic(), "admin");

test.each(STAFF_ROLES)(
  "an administrator invites a colleague, who joins as %s with code and address, and signs in again by the password",
  async (role) => {
    const admin = await createAdmin();
    const { outcome, code, email } = await invited(admin, { role });
    expect(outcome).toBe("invited");
    const joined = await join(code, email);
    if (joined.outcome !== "joined") throw new Error(joined.outcome);
    expect(joined.role).toBe(role);
    const session = await getSession(sessionIdOf(joined.secret));
    expect(session?.actor).toMatchObject({ role, clinicId: admin.clinicId });
    expect(session?.personName).toBe("Cy Okafor");
    expect(await startSession({ email, password: PASSWORD }, null)).toMatchObject({ role });
    const staff = await listStaff(admin, new Date());
    expect(staff.invited).toEqual([]);
    expect(staff.members).toContainEqual(
      expect.objectContaining({ name: "Cy Okafor", role, hasLeft: false }),
    );
    const lines = await owner`
      select action, actor_role, outcome from audit_events
      where clinic_id = ${admin.clinicId} and action in ('invite-staff', 'join-staff') order by id`;
    expect(lines.map((line) => Object.values(line).join())).toEqual([
      "invite-staff,admin,allowed",
      `join-staff,${role},allowed`,
    ]);
  },
);

test("a code works once, also for two browsers at once", async () => {
  const admin = await createAdmin();
  const { code, email } = await invited(admin);
  const both = await Promise.all([join(code, email), join(code, email)]);
  expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["joined", "used"]);
  const [people] = await owner`select count(*)::int as here from people where email = ${email}`;
  expect(people).toEqual({ here: 1 });
});

test("five addresses that are not the invited one close a code, also for the right one, and each is in the audit", async () => {
  const admin = await createAdmin();
  const { code, email } = await invited(admin);
  const outcomes: unknown[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const made = await join(code, address());
    outcomes.push("triesLeft" in made && [made.outcome, made.triesLeft]);
  }
  expect(outcomes).toEqual([
    ["wrong-email", 4],
    ["wrong-email", 3],
    ["wrong-email", 2],
    ["wrong-email", 1],
    ["locked", 0],
  ]);
  expect((await join(code, email)).outcome).toBe("locked");
  const refused = await owner`
    select from audit_events
    where clinic_id = ${admin.clinicId} and action = 'join-staff' and outcome = 'denied'`;
  expect(refused).toHaveLength(5);
});

test("a code is good until its last moment, and not after it; one that nobody was given is unknown", async () => {
  const admin = await createAdmin();
  const { code, email } = await invited(admin);
  const [made] = await owner`
    select expires_at - created_at = interval '30 days' as is_month from staff_invitations where code_hash = ${code}`;
  expect(made).toEqual({ is_month: true });
  await owner`update staff_invitations set expires_at = now() where code_hash = ${code}`;
  expect((await join(code, email)).outcome).toBe("expired");
  expect((await join(newHash(), email)).outcome).toBe("unknown");
  await owner`update staff_invitations set expires_at = now() + interval '1 minute' where code_hash = ${code}`;
  expect((await join(code, email.toUpperCase())).outcome).toBe("joined");
});

test("a new code, and one for another role, takes the place of the address's former one; one that was taken back opens nothing", async () => {
  const admin = await createAdmin();
  const first = await invited(admin);
  const second = await invited(admin, { email: first.email, role: "auditor" });
  expect((await join(first.code, first.email)).outcome).toBe("withdrawn");
  const [listed] = (await listStaff(admin, new Date())).invited;
  expect(listed).toMatchObject({ email: first.email, role: "auditor", state: "open" });
  const third = newHash();
  const again = { invitationId: listed?.id ?? "", codeHash: third, key: randomUUID(), mail: null };
  expect(await inviteStaffAgain(admin, again)).toMatchObject({
    name: "Cy Okafor",
    outcome: "invited",
  });
  expect((await join(second.code, first.email)).outcome).toBe("withdrawn");
  const [newest] = (await listStaff(admin, new Date())).invited;
  const withdrawal = { invitationId: newest?.id ?? "", key: randomUUID() };
  expect(await withdrawStaffInvitation(admin, withdrawal)).toBe("withdrawn");
  expect(await withdrawStaffInvitation(admin, withdrawal)).toBe("withdrawn");
  expect(await withdrawStaffInvitation(admin, { ...withdrawal, key: randomUUID() })).toBe(
    "not-open",
  );
  expect((await join(third, first.email)).outcome).toBe("withdrawn");
});

test("nobody who has a sign-in gets another password by an invitation, wherever they work", async () => {
  const [admin, elsewhere] = [await createAdmin(), await createAdmin()];
  const theirs = await invited(elsewhere);
  await join(theirs.code, theirs.email);
  const { outcome, code } = await invited(admin, { email: theirs.email, role: "admin" });
  expect(outcome).toBe("invited");
  const taken = await joinStaff(
    { code, email: theirs.email, password: "another long password" },
    null,
  );
  expect(taken.outcome).toBe("email-taken");
  const { email } = theirs;
  expect(await startSession({ email, password: "another long password" }, null)).toBeNull();
  expect(await startSession({ email, password: PASSWORD }, null)).not.toBeNull();
});

test("who works in the clinic, or has left it, is not invited again but given a role or let back in", async () => {
  const admin = await createAdmin();
  const { code, email } = await invited(admin);
  const joined = await join(code, email);
  expect((await invited(admin, { email })).outcome).toBe("works-here");
  const secret = joined.outcome === "joined" ? joined.secret : "";
  const { personId } = (await getSession(sessionIdOf(secret)))?.actor ?? { personId: "" };
  await setStaffRole(admin, { personId, was: "clinician", become: null, key: randomUUID() });
  expect(await getSession(sessionIdOf(secret))).toBeNull();
  expect(await startSession({ email, password: PASSWORD }, null)).toBeNull();
  expect((await invited(admin, { email })).outcome).toBe("has-left");
});

test("the unused codes of an administrator who leaves open nothing any more", async () => {
  const admin = await createAdmin();
  const rogue = await createStaff(admin.clinicId, "admin");
  const [theirs, other] = [await invited(rogue, { role: "admin" }), await invited(admin)];
  const { personId } = rogue;
  await setStaffRole(admin, { personId, was: "admin", become: null, key: randomUUID() });
  expect((await join(theirs.code, theirs.email)).outcome).toBe("withdrawn");
  expect((await join(other.code, other.email)).outcome).toBe("joined");
});

test("another clinic's administrator reaches no invitation, and no other role invites or reads one", async () => {
  const admin = await createAdmin();
  const { code, email } = await invited(admin);
  const stranger = await createAdmin();
  const [mine] = (await listStaff(admin, new Date())).invited;
  const invitationId = mine?.id ?? "";
  expect((await listStaff(stranger, new Date())).invited).toEqual([]);
  const again = { invitationId, codeHash: newHash(), key: randomUUID(), mail: null };
  expect(await inviteStaffAgain(stranger, again)).toBeNull();
  expect(await withdrawStaffInvitation(stranger, { invitationId, key: randomUUID() })).toBe(
    "not-open",
  );
  const refused = { cause: { code: "42501" } };
  for (const role of ["clinician", "auditor"] as const) {
    const other = await createStaff(admin.clinicId, role);
    const read = await asActor(other, (tx) => tx.execute(sql`select id from staff_invitations`));
    expect([...read]).toEqual([]);
    for (const statement of [
      sql`select * from app_invite_staff('A', 'a@b.example', 'admin', ${newHash()})`,
      sql`select app_withdraw_staff_invitation(${invitationId})`,
    ])
      await expect(asActor(other, (tx) => tx.execute(statement))).rejects.toMatchObject(refused);
  }
  await expect(
    asActor(admin, (tx) => tx.execute(sql`select code_hash from staff_invitations`)),
  ).rejects.toMatchObject(refused);
  expect((await join(code, email)).outcome).toBe("joined");
});

test("a form that is sent twice invites once", async () => {
  const admin = await createAdmin();
  const key = randomUUID();
  const sent = {
    colleague: { name: "Once Only", email: address(), role: "auditor" as const },
    codeHash: newHash(),
    key,
    mail: null,
  };
  expect(await inviteStaff(admin, sent)).toBe("invited");
  expect(await inviteStaff(admin, sent)).toBe("invited");
  const [made] = await owner`
    select count(*)::int as codes from staff_invitations where clinic_id = ${admin.clinicId}`;
  expect(made).toEqual({ codes: 1 });
});

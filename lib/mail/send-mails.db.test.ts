import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { asActor } from "@/db/as-actor";
import { createClinic } from "@/db/testing/create-clinic";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import type { AdminActor } from "@/lib/actor";
import { decryptMail, encryptMail } from "./encrypted-mail";
import { getWaitingMails, listMails } from "./list-mails";
import { queueInvitationMail } from "./queue-invitation-mail";
import { sendMails } from "./send-mails";
import { createLocalMailServer } from "./testing/local-mail-server";

const CODE = "7K2M-AAAA-BBBB-CCCC-DDDD-EEEE-FF";
let admin: AdminActor;
let servers: Awaited<ReturnType<typeof createLocalMailServer>>[] = [];

beforeEach(async () => {
  await owner`delete from mails`;
  admin = await createStaff(await createClinic(), "admin");
  servers = [];
});
afterEach(() => Promise.all(servers.map((server) => server.close())));

async function mailServer(options: Parameters<typeof createLocalMailServer>[0] = {}) {
  const server = await createLocalMailServer(options);
  servers.push(server);
  return server;
}

async function queued(to = `${randomUUID()}@mail.example`) {
  const mail = { to, subject: "Your invitation: Zoë", text: `Hello,\n\n${CODE}\n` };
  await asActor(admin, (tx) => queueInvitationMail(tx, "patient-invitation", mail));
  return to;
}

async function rows() {
  return owner<{ attempts: number; ending: string | null; is_forgotten: boolean; waits: number }[]>`
    select attempts, ending, content is null as is_forgotten,
      round(extract(epoch from next_attempt_at - now()) / 10)::int * 10 as waits
    from mails order by created_at`;
}
const later = () => owner`update mails set next_attempt_at = now()`;

test("a mail that the server takes is sent once, to its address alone, and its words are forgotten", async () => {
  const server = await mailServer({ user: { name: "flicker", password: "s%cret@" } });
  const to = await queued();
  expect(await sendMails(server.mailServer)).toEqual({ sent: 1, failed: 0 });
  await later();
  expect(await sendMails(server.mailServer)).toEqual({ sent: 0, failed: 0 });
  expect(server.came).toHaveLength(1);
  const [came] = server.came;
  expect(came).toMatchObject({ from: "flicker@clinic.example", to: [to] });
  expect(came?.text).toContain(CODE);
  expect(came?.text).toMatch(/^Auto-Submitted: auto-generated/m);
  expect(await rows()).toMatchObject([{ ending: "sent", is_forgotten: true, attempts: 1 }]);
});

test("what waits cannot be read in the table, under another key or as another mail", async () => {
  await queued();
  const [row] = await owner<{ id: string; content: Buffer }[]>`select id, content from mails`;
  if (row === undefined) throw new Error("no mail was queued");
  for (const words of [CODE, "invitation", "Hello"])
    expect(row.content.includes(words)).toBe(false);
  expect(decryptMail(row.id, row.content)?.text).toContain(CODE);
  expect(decryptMail(randomUUID(), row.content)).toBeNull();
  const altered = Buffer.from(row.content);
  altered.writeUInt8(altered.readUInt8(30) ^ 1, 30);
  expect(decryptMail(row.id, altered)).toBeNull();
  process.env.FLICKER_MAIL_KEY = Buffer.alloc(32, 7).toString("base64");
  expect(decryptMail(row.id, row.content)).toBeNull();
  const words = { subject: "a", text: "b" };
  expect(decryptMail(row.id, encryptMail(row.id, words))).toEqual(words);
  delete process.env.FLICKER_MAIL_KEY;
});

test("a server that refuses connections, or the password, loses nothing, and is tried again later each time", async () => {
  const gone = await mailServer();
  await gone.close();
  servers = [];
  await queued();
  const waits: unknown[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await later();
    expect(await sendMails(gone.mailServer)).toEqual({ sent: 0, failed: 1 });
    waits.push((await rows())[0]?.waits);
  }
  expect(waits).toEqual([60, 120, 240, 300, 300]);
  const strict = await mailServer({ user: { name: "flicker", password: "right" } });
  await later();
  const wrong = { ...strict.mailServer, user: { name: "flicker", password: "wrong" } };
  expect(await sendMails(wrong)).toEqual({ sent: 0, failed: 1 });
  await later();
  expect(await sendMails(strict.mailServer)).toEqual({ sent: 1, failed: 0 });
  expect(await getWaitingMails(admin)).toEqual({ waiting: 0, oldestAt: null, refused: 0 });
});

test("an address that is refused for good is given up and counted; one that is refused for now is tried again", async () => {
  const [gone, busy] = [await queued(), await queued()];
  const server = await mailServer({
    refuses: (to) => (to === gone ? 550 : to === busy ? 451 : null),
  });
  expect(await sendMails(server.mailServer)).toEqual({ sent: 0, failed: 2 });
  expect(await rows()).toMatchObject([
    { ending: "refused", is_forgotten: true },
    { ending: null, is_forgotten: false },
  ]);
  expect(await getWaitingMails(admin)).toMatchObject({ waiting: 1, refused: 1 });
});

test("a server elsewhere that speaks no TLS gets neither password nor mail", async () => {
  await queued();
  const server = await mailServer({ user: { name: "flicker", password: "secret" } });
  const elsewhere = { ...server.mailServer, isOnThisMachine: false };
  expect(await sendMails(elsewhere)).toEqual({ sent: 0, failed: 1 });
  expect(server.came).toEqual([]);
});

test("a mail whose code has ended is not sent, and two workers send each mail once", async () => {
  await queued();
  await owner`update mails set expires_at = now()`;
  const server = await mailServer();
  expect(await sendMails(server.mailServer)).toEqual({ sent: 0, failed: 0 });
  const all = await Promise.all(Array.from({ length: 6 }, () => queued()));
  await Promise.all([sendMails(server.mailServer), sendMails(server.mailServer)]);
  expect(server.came.flatMap(({ to }) => to).toSorted()).toEqual(all.toSorted());
});

test("an address with a line break or a comma in it reaches nobody else", async () => {
  const server = await mailServer();
  await queued("a@mail.example\r\nBcc: b@mail.example");
  await queued("a@mail.example, b@mail.example");
  await sendMails(server.mailServer);
  expect(server.came.flatMap(({ to }) => to)).not.toContain("b@mail.example");
  expect(server.came.map(({ text }) => text).join()).not.toMatch(/^Bcc:/m);
});

test("another clinic's administrator sees no mail, nor does any other role, and nobody but staff queues one", async () => {
  await queued();
  const { clinicId } = admin;
  const { actor: patient } = await createPatient({ clinicId });
  const stranger = await createStaff(await createClinic(), "admin");
  expect((await listMails(admin, new Date())).mails).toHaveLength(1);
  expect((await listMails(stranger, new Date())).mails).toEqual([]);
  for (const other of [
    patient,
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "auditor"),
  ]) {
    const seen = await asActor(other, (tx) => tx.execute(sql`select id from mails`));
    expect([...seen]).toEqual([]);
  }
  const refused = { cause: { code: "42501" } };
  const mail = { to: "a@mail.example", subject: "", text: "" };
  await expect(
    asActor(patient, (tx) => queueInvitationMail(tx, "patient-invitation", mail)),
  ).rejects.toMatchObject(refused);
  for (const statement of [
    sql`select * from app_claim_mail()`,
    sql`select app_queue_invitation_mail(gen_random_uuid(), 'password-reset', 'a@b.example', '')`,
    sql`insert into mails (clinic_id, id, kind, to_address, created_at, expires_at)
      values (${clinicId}, gen_random_uuid(), 'password-reset', 'a@b.example', now(), now())`,
  ])
    await expect(asActor(admin, (tx) => tx.execute(statement))).rejects.toMatchObject(refused);
});

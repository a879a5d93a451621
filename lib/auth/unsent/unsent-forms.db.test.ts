import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { asActor } from "@/db/as-actor";
import { createPatient } from "@/db/testing/create-patient";
import { createStaff } from "@/db/testing/create-staff";
import { owner } from "@/db/testing/owner";
import { withoutActor } from "@/db/without-actor";
import type { SignedInActor } from "@/lib/actor";
import { forgetExpired } from "@/lib/re-assess/forget-expired";
import { cookieNames } from "../session-cookie";
import { newSubmissionKey } from "../submission-key";
import { deleteUnsentForm } from "./delete-unsent-form";
import { keepUnsentForm } from "./keep-unsent-form";
import { listUnsentForms } from "./list-unsent-forms";

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
const COOKIE = cookieNames().unsent;

beforeEach(async () => {
  browser.cookies.clear();
  written.mockClear();
  await owner`truncate unsent_forms`;
});

test("a form is kept for its person alone: read after signing in again, in the same browser", async () => {
  const { actor } = await createPatient();
  expect(await keep(actor, "A long walk")).toBe(true);
  const [form, ...others] = await listUnsentForms(actor);
  expect(others).toEqual([]);
  expect(form?.address).toBe("/journal/new?a=1");
  expect(form?.fields).toContainEqual(["note", "A long walk"]);
  const minutesLeft = ((form?.keptUntil.getTime() ?? 0) - Date.now()) / 60_000;
  expect(minutesLeft).toBeGreaterThan(29);
  expect(minutesLeft).toBeLessThanOrEqual(30);
  browser.cookies.clear();
  expect(await listUnsentForms(actor)).toEqual([]);
});

test("its secret is in a cookie that no script and no other site has, for 30 minutes, and in no row", async () => {
  const { actor } = await createPatient();
  await keep(actor, "A long walk");
  const [name, secret = "", options] = written.mock.lastCall ?? [];
  expect(name).toBe(COOKIE);
  expect(options).toMatchObject({ httpOnly: true, sameSite: "strict", path: "/", maxAge: 1800 });
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  const [row] = await owner`select holder, encode(content, 'escape') as content from unsent_forms`;
  expect(row?.holder).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.content).not.toMatch(/walk|journal/);
});

test("whoever else signs in there gets nothing of it, and it is deleted", async () => {
  const { actor, clinicId } = await createPatient();
  for (const other of [
    (await createPatient({ clinicId })).actor,
    await createStaff(clinicId, "clinician"),
  ]) {
    await keep(actor, "Mine alone");
    expect(await listUnsentForms(other)).toEqual([]);
    expect(await owner`select from unsent_forms`).toHaveLength(0);
    expect(await listUnsentForms(actor)).toEqual([]);
  }
});

test("neither a password nor a file nor a form that was drawn for nobody is kept", async () => {
  const { actor } = await createPatient();
  const form = formOf(actor, "Signed");
  form.set("password", "correct horse");
  form.set("file", new File(["x"], "x.txt"));
  await keepUnsentForm({ form, address: "/" }, { sender: randomUUID(), now: NOW });
  const names = (await listUnsentForms(actor))[0]?.fields.map(([name]) => name);
  expect(names).toEqual(["submissionKey", "note"]);
  const drawnForNobody = new FormData();
  drawnForNobody.set("submissionKey", randomUUID());
  const sent = { form: drawnForNobody, address: "/" };
  expect(await keepUnsentForm(sent, { sender: randomUUID(), now: NOW })).toBe(false);
});

test("a form that is sent twice is kept once, as it was sent last", async () => {
  const { actor } = await createPatient();
  const form = formOf(actor, "First");
  const sender = randomUUID();
  await keepUnsentForm({ form, address: "/a" }, { sender, now: NOW });
  form.set("note", "Second");
  await keepUnsentForm({ form, address: "/a" }, { sender, now: NOW });
  const kept = await listUnsentForms(actor);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.fields).toContainEqual(["note", "Second"]);
});

test("five forms of one browser are kept and no sixth, and one that is deleted makes room", async () => {
  const { actor } = await createPatient();
  const kept: boolean[] = [];
  for (let sent = 0; sent < 6; sent++) kept.push(await keep(actor, `Form ${sent}`));
  expect(kept).toEqual([true, true, true, true, true, false]);
  const [oldest] = await listUnsentForms(actor);
  await deleteUnsentForm(oldest?.submission ?? null);
  expect(await keep(actor, "Form 6")).toBe(true);
  await deleteUnsentForm(null);
  expect(await listUnsentForms(actor)).toEqual([]);
});

test("64 kB are kept and not a byte more, by the database itself as well", async () => {
  const { actor } = await createPatient();
  // Random text cannot be made smaller: a byte of it takes 4/3 characters.
  expect(await keep(actor, randomBytes(48_000).toString("base64"))).toBe(true);
  expect(await keep(actor, randomBytes(70_000).toString("base64"))).toBe(false);
  const keepRow = (bytes: number) =>
    withoutActor((tx) =>
      tx.execute(sql`select app_keep_unsent_form(
        ${"a".repeat(64)}, ${randomUUID()}, decode(repeat('00', ${bytes}::int), 'hex'))`),
    );
  await keepRow(65_536);
  await expect(keepRow(65_537)).rejects.toMatchObject({ cause: { code: "23514" } });
});

test("2,000 rows are kept in all; those that have run out make room", async () => {
  const { actor } = await createPatient();
  await owner`
    insert into unsent_forms (holder, submission, content, expires_at)
    select md5(n::text) || md5(n::text), gen_random_uuid(), '', now() + interval '10 minutes'
    from generate_series(1, 1999) as n`;
  expect(await keep(actor, "The last")).toBe(true);
  expect(await keep(actor, "One too many")).toBe(false);
  await owner`update unsent_forms set expires_at = now() where content = ''`;
  expect(await keep(actor, "Room again")).toBe(true);
  expect(await owner`select from unsent_forms`).toHaveLength(2);
});

test("30 forms in ten minutes are kept of one address, and of another one more", async () => {
  const { actor } = await createPatient();
  const sender = randomUUID();
  for (let sent = 0; sent < 30; sent++) {
    expect(await keep(actor, "x", sender)).toBe(true);
    await deleteUnsentForm(null);
  }
  expect(await keep(actor, "x", sender)).toBe(false);
  expect(await keep(actor, "x")).toBe(true);
});

test("after 30 minutes a form is gone, and the worker deletes its row", async () => {
  const { actor } = await createPatient();
  await keep(actor, "Old");
  const [row] = await owner`select expires_at from unsent_forms`;
  const end: Date = row?.expires_at;
  await forgetExpired(end);
  expect(await owner`select from unsent_forms`).toHaveLength(1);
  await forgetExpired(new Date(end.getTime() + 1));
  expect(await owner`select from unsent_forms`).toHaveLength(0);
  await keep(actor, "Old");
  await owner`update unsent_forms set expires_at = now() - interval '1 second'`;
  expect(await listUnsentForms(actor)).toEqual([]);
});

test("nobody may ask for the table, whoever is signed in; only its functions answer, and only to the holder", async () => {
  const { actor, clinicId } = await createPatient();
  await keep(actor, "Mine alone");
  const select = sql`select from unsent_forms`;
  const remove = sql`delete from unsent_forms`;
  for (const who of [
    actor,
    await createStaff(clinicId, "clinician"),
    await createStaff(clinicId, "admin"),
    { role: "worker", clinicId, job: "test" } as const,
  ]) {
    for (const statement of [select, remove]) {
      const asked = asActor(who, (tx) => tx.execute(statement));
      await expect(asked).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  }
  const asked = withoutActor((tx) => tx.execute(select));
  await expect(asked).rejects.toMatchObject({ cause: { code: "42501" } });
  const guessed = await withoutActor((tx) =>
    tx.execute(sql`select * from app_unsent_forms(${"0".repeat(64)})`),
  );
  expect(guessed).toHaveLength(0);
});

function keep(actor: SignedInActor, note: string, sender: string = randomUUID()): Promise<boolean> {
  return keepUnsentForm(
    { form: formOf(actor, note), address: "/journal/new?a=1" },
    { sender, now: NOW },
  );
}

function formOf(actor: SignedInActor, note: string): FormData {
  const form = new FormData();
  form.set("submissionKey", newSubmissionKey(actor));
  form.set("note", note);
  return form;
}

import { referredPatient } from "./clinician-steps";
import { expect, signInTo, test } from "./fixtures";
import {
  createClinic,
  createPatient,
  createStaff,
  type Someone,
  sessionCookie,
  setting,
  storedRows,
} from "./people";
import { startSecondServer } from "./second-server";

/** The audit of one person, the oldest line first. */
async function linesOf({ personId }: Someone) {
  const rows = await storedRows`
    select action, resource, resource_id, outcome, reason, patient_ids from audit_events
    where actor_person_id = ${personId} order by id`;
  return rows.map((row) => ({ ...row }));
}

/** Every row of the clinic in every table but the audit's and the sessions', whose last sign of life is written. */
async function otherRowsOf(clinicId: string) {
  const tables = await storedRows`
    select relname as name, attname as key from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('audit_events', 'sessions')
      and attname = case relname when 'clinics' then 'id' else 'clinic_id' end order by relname`;
  expect(tables.length).toBeGreaterThan(15);
  const sums: Record<string, string> = {};
  for (const { name, key } of tables) {
    const [row] = await storedRows`
      select count(*) || ':' || coalesce(md5(string_agg(row::text, '' order by row::text)), '') as sum
      from ${storedRows(name)} as row where ${storedRows(key)} = ${clinicId}`;
    sums[name] = row?.sum;
  }
  return sums;
}

test("a referral that is read, or only its head, changes nothing but the audit", async ({
  page,
  signIn,
}) => {
  const { patient, clinicId } = await referredPatient();
  const clinician = await createStaff(clinicId, "clinician");
  const [referral] =
    await storedRows`select id from referrals where patient_id = ${patient.patientId}`;
  await signIn(clinician);
  const before = await otherRowsOf(clinicId);
  for (const address of [
    `/referrals/${referral?.id}`,
    `/referrals/${referral?.id}/what-would-change`,
    `/queue/why/${referral?.id}`,
    "/queue",
    "/queue/print",
  ]) {
    for (const method of ["GET", "HEAD"]) {
      expect((await page.request.fetch(address, { method })).status(), address).toBe(200);
    }
  }
  expect(await otherRowsOf(clinicId)).toEqual(before);
  const lines = await linesOf(clinician);
  expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(["allowed"]));
  expect(lines.filter(({ action }) => action === "view-referral")).toHaveLength(4);
  for (const action of ["view-queue", "print-queue"]) {
    const shown = lines.filter((line) => line.action === action);
    expect(shown.map((line) => line.patient_ids)).toEqual([
      [patient.patientId],
      [patient.patientId],
    ]);
  }
});

test("a search is a line with whom it found, and no word of it", async ({ page, signIn }) => {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId, { name: "Odalys Quintero" });
  const clinician = await createStaff(clinicId, "clinician");
  await signIn(clinician);
  await page.goto("/queue");
  const find = page.getByRole("searchbox").or(page.getByLabel(/Find a patient/));
  await find.first().fill("quintero");
  await find.first().press("Enter");
  await expect(page.getByText("Odalys Quintero")).toBeVisible();
  const lines = await linesOf(clinician);
  expect(lines.filter(({ action }) => action === "find-patients")).toMatchObject([
    { patient_ids: [patient.patientId], outcome: "allowed" },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/quintero/i);
});

for (const javaScriptEnabled of [true, false]) {
  test(`an action of another role is one line of the audit, script ${javaScriptEnabled}`, async ({
    browser,
  }) => {
    const { clinicId, patient } = await referredPatient();
    const clinician = await createStaff(clinicId, "clinician");
    const [referral] =
      await storedRows`select id from referrals where patient_id = ${patient.patientId}`;
    const address = `/referrals/${referral?.id}`;
    const context = await browser.newContext({
      baseURL: setting("BASE_URL"),
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await signInTo(context, clinician);
    await page.goto(address);
    const other = await createPatient(clinicId);
    await signInTo(context, other);
    const answer = page.waitForResponse((each) => each.request().method() === "POST");
    await page.getByRole("button", { name: "Claim" }).first().click();
    expect((await answer).status()).toBe(403);
    expect(await linesOf(other)).toEqual([
      {
        action: "claim",
        resource: "action",
        resource_id: address,
        outcome: "denied",
        reason: "wrong-role",
        patient_ids: null,
      },
    ]);
    await context.close();
  });
}

test("the path that a caller writes never reaches the audit, whatever the address ends in", async ({
  page,
  signIn,
}) => {
  const patient = await createPatient(await createClinic());
  await signIn(patient);
  const asked = [
    "/queue",
    "/referrals/x.css",
    "/queue/news?since=2026-11-24",
    "/emg-requests/x.png",
  ];
  for (const address of asked) {
    for (const name of ["x-flicker-path", "X-Flicker-Path"]) {
      const headers = { [name]: "/forged", "x-flicker-method": "POST" };
      expect((await page.request.get(address, { headers })).status(), address).toBe(403);
    }
  }
  const lines = await linesOf(patient);
  expect(lines.map((line) => line.resource_id)).toEqual(
    asked.flatMap((address) => [address, address]).map((address) => address.split("?")[0]),
  );
  expect(JSON.stringify(lines)).not.toContain("forged");
});

test("who is not let in is a line of the clinic, without name or e-mail", async ({
  request,
  page,
}) => {
  const clinicId = await createClinic();
  const { personId } = await createStaff(clinicId, "clinician", "Dr Marisol Vane");
  const email = `${personId}@e2e.example`;
  const html = await (await page.request.get("/sign-in")).text();
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of html.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  )) {
    fields[name] = value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  }
  for (let tries = 0; tries < 6; tries += 1) {
    const submissionKey = crypto.randomUUID();
    await request.post(`${setting("BASE_URL")}/sign-in`, {
      headers: { "sec-fetch-site": "same-origin" },
      multipart: { ...fields, submissionKey, email, password: "a long and wrong password" },
      maxRedirects: 0,
    });
  }
  const rows = await storedRows`
    select actor_person_id, actor_role, resource_id, reason from audit_events
    where clinic_id = ${clinicId} and action = 'sign-in' order by id`;
  expect(rows.map(({ reason }) => reason)).toEqual([
    "wrong",
    "wrong",
    "wrong",
    "wrong",
    "wrong",
    "throttled",
  ]);
  expect(new Set(rows.map((row) => row.resource_id)).size).toBe(1);
  expect(JSON.stringify(rows)).not.toContain(personId);
});

test("what is refused before a page is asked is a line with who asked, and one with the number of its repetitions", async ({
  page,
  signIn,
}) => {
  const someone = await createPatient(await createClinic());
  await signIn(someone);
  const post = (headers: Record<string, string>, data: string) =>
    page.request.post("/journal/new?note=I+cannot+breathe", { headers, data });
  const ours = { "sec-fetch-site": "same-origin", "content-type": "text/plain" };
  expect((await post(ours, "x".repeat(300_000))).status()).toBe(413);
  expect((await post(ours, "x".repeat(300_000))).status()).toBe(413);
  expect((await post({ ...ours, "next-action": "7f".padEnd(42, "0") }, "[]")).status()).toBe(409);
  expect((await page.request.fetch("/journal", { method: "PUT" })).status()).toBe(405);
  const line = { action: "request", resource: "request", outcome: "denied", patient_ids: null };
  const form = { ...line, resource_id: "/journal/new" };
  // Nobody waits for these lines to be written: one may come before another.
  const byReason = async () =>
    (await linesOf(someone)).toSorted((a, b) => (String(a.reason) < String(b.reason) ? -1 : 1));
  await expect.poll(byReason).toEqual([
    { ...form, reason: "other-build" },
    { ...line, resource_id: "/journal", reason: "other-method" },
    { ...form, reason: "too-large" },
  ]);
  const counted = async () =>
    (
      await storedRows`
        select reason, times from refusal_counts where person_id = ${someone.personId} order by reason`
    ).map(({ reason, times }) => [reason, times]);
  await expect.poll(counted).toEqual([
    ["other-build", 0],
    ["other-method", 0],
    ["too-large", 1],
  ]);
});

test("a web process of which no page was asked yet writes down what it refuses, too", async () => {
  const someone = await createPatient(await createClinic());
  const { name, value } = await sessionCookie(someone);
  const server = await startSecondServer({});
  try {
    const answer = await fetch(`${server.base}/journal`, {
      method: "PUT",
      headers: { cookie: `${name}=${value}` },
    });
    expect(answer.status).toBe(405);
    await expect
      .poll(() => linesOf(someone))
      .toEqual([
        {
          action: "request",
          resource: "request",
          resource_id: "/journal",
          outcome: "denied",
          reason: "other-method",
          patient_ids: null,
        },
      ]);
  } finally {
    await server.stop();
  }
});

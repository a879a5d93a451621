import { referredPatient } from "./clinician-steps";
import { expect, test } from "./fixtures";
import { createClinic, createPatient, createStaff, storedRows } from "./people";
import { pagePatterns } from "./routes";

/** The only pages that need no sign-in. */
const PUBLIC = ["/", "/about", "/sign-in"];
const NOBODYS_ID = "00000000-0000-4000-8000-000000000000";

const addressOf = (pattern: string) => pattern.replace(/\[[^\]]+\]/g, NOBODYS_ID);
const guarded = pagePatterns().filter((pattern) => !PUBLIC.includes(pattern));

test("every page but the public ones sends a stranger to sign in", async ({ request }) => {
  for (const pattern of guarded) {
    const response = await request.get(addressOf(pattern), { maxRedirects: 0 });
    expect(response.status(), pattern).toBe(307);
    expect(response.headers().location, pattern).toMatch(/^\/sign-in/);
  }
});

test("a header that asks for a prefetch or a part of a page opens no guarded page", async ({
  request,
}) => {
  const disguises: Record<string, string>[] = [
    { "next-router-prefetch": "1" },
    { purpose: "prefetch" },
    { RSC: "1" },
    { "next-router-segment-prefetch": "/_tree" },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ];
  for (const headers of disguises) {
    for (const pattern of ["/queue", "/home", "/settings", "/audit"]) {
      const response = await request.get(pattern, { maxRedirects: 0, headers });
      const body = await response.text();
      expect(body, `${pattern} ${JSON.stringify(headers)}`).not.toContain("<h1");
    }
  }
});

test("a patient's page is not for staff, and a clinic's page is not for patients", async ({
  page,
  signIn,
}) => {
  const clinicId = await createClinic();
  await signIn(await createPatient(clinicId));
  for (const address of ["/queue", "/settings", "/audit"]) {
    expect((await page.goto(address))?.status(), address).toBe(403);
  }
  await signIn(await createStaff(clinicId, "clinician"));
  for (const address of ["/home", "/journal", "/settings", "/audit"]) {
    expect((await page.goto(address))?.status(), address).toBe(403);
  }
});

test("a record that is not yours answers like one that does not exist", async ({
  page,
  signIn,
}) => {
  await signIn(await createStaff(await createClinic(), "clinician"));
  expect((await page.goto(`/referrals/${NOBODYS_ID}`))?.status()).toBe(404);
  expect((await page.goto("/referrals/not-an-id"))?.status()).toBe(404);
});

test("what a list asks by itself is answered to the clinic's clinicians alone", async ({
  page,
  signIn,
}) => {
  const address = "/queue/news?since=0";
  const asked = () => page.request.get(address, { maxRedirects: 0 });
  const stranger = await asked();
  expect(stranger.status()).toBe(307);
  expect(stranger.headers().location).toMatch(/^\/sign-in/);

  const clinicId = await createClinic();
  for (const other of [await createPatient(clinicId), await createStaff(clinicId, "auditor")]) {
    await signIn(other);
    expect((await asked()).status(), other.role).toBe(403);
  }
  await signIn(await createStaff(clinicId, "clinician"));
  const answer = await asked();
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  for (const since of ["lately", "", "-1", "1.5", "9".repeat(16)]) {
    expect((await page.request.get(`/queue/news?since=${since}`)).status(), since).toBe(400);
  }
});

test("why a row has its tier is answered to the clinic's own clinicians alone", async ({
  page,
  signIn,
}) => {
  const { patient, clinicId, clinician } = await referredPatient(page, signIn);
  const [referral] =
    await storedRows`select id from referrals where patient_id = ${patient.patientId}`;
  const address = `/queue/why/${referral?.id}`;
  const asked = () => page.request.get(address, { maxRedirects: 0 });

  await signIn(clinician);
  const answer = await asked();
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toContain("no-store");
  for (const other of [patient, await createStaff(clinicId, "admin")]) {
    await signIn(other);
    expect((await asked()).status(), other.role).toBe(403);
  }
  await signIn(await createStaff(await createClinic(), "clinician"));
  expect((await asked()).status()).toBe(404);
  expect((await page.request.get("/queue/why/not-an-id")).status()).toBe(404);
  await page.context().clearCookies();
  expect((await asked()).headers().location).toMatch(/^\/sign-in/);
});

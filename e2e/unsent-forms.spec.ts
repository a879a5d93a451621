import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/lib/auth/demo-sign-ins";
import { openOnlyReferral, referredPatient } from "./clinician-steps";
import { expect, test } from "./fixtures";
import { answer, newPatient, tick } from "./patient-steps";
import { createClinic, createPatient, type Someone, storedRows } from "./people";
import { draftEmgRequest } from "./visits";

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

const WORDS = "A long walk, uphill";

test("a journal entry that was sent after the session ended is there again after signing in, and is saved once", async ({
  page,
}) => {
  const patient = await withPassword(await newPatient());
  await signInByForm(page, patient);
  await writeEntry(page, WORDS);
  await endSessions(patient);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText("not saved yet. We keep it for 30 minutes")).toBeVisible();
  await signInByForm(page, patient);
  await expect(page).toHaveURL(/\/unsent$/);
  await expect(page.getByRole("blockquote")).toHaveText(WORDS);
  // Wherever the person goes first, the way back is there.
  await page.goto("/home");
  await page.getByRole("link", { name: "Look at it" }).click();
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page).toHaveURL(/\/journal\/new$/);
  await expect(
    page.getByText("You were signed out, so this is not saved yet").first(),
  ).toBeVisible();
  await expect(page.getByRole("textbox", { name: /Anything else/ })).toHaveValue(WORDS);
  await expect(page.getByLabel("No twitching that day")).toBeChecked();
  expect(await entries(patient)).toEqual([]);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  expect(await entries(patient)).toEqual([WORDS]);
  await page.goto("/unsent");
  await expect(page.getByText("nothing here that waits")).toBeVisible();
});

test("a page of the checklist comes back with its answers, an emergency one after whom to call", async ({
  page,
}) => {
  const patient = await withPassword(await newPatient());
  await signInByForm(page, patient);
  await page.goto("/checklist");
  await tick(page, /not swallow your own spit/, "Yes");
  await endSessions(patient);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/emergency\?unsaved=1$/);
  await expect(page.getByRole("link", { name: "Call 112" })).toBeVisible();
  await signInByForm(page, patient);
  await expect(page.getByRole("heading", { name: /Call 112 now/ }).first()).toBeInViewport();
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page.getByRole("heading", { name: /Call 112 now/ }).first()).toBeInViewport();
  const question = page.getByRole("group", { name: /not swallow your own spit/ });
  await expect(question.getByLabel("Yes", { exact: true })).toBeChecked();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/alert$/);
});

test("a clinician's decision comes back with its reason, and as text where its form is gone", async ({
  page,
}) => {
  const { patient, clinician: staff } = await referredPatient();
  const clinician = await withPassword(staff);
  await page.context().clearCookies();
  await signInByForm(page, clinician);
  const address = await openOnlyReferral(page);
  const decide = async () => {
    await page.goto(address);
    await page.getByLabel("Lower the tier").check();
    await page.getByLabel("In your words").fill("Known since birth, see letter");
    await endSessions(clinician);
    await page.getByRole("button", { name: "Save the decision" }).click();
    await signInByForm(page, clinician);
  };
  await decide();
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page.getByText("so this is not saved yet").first()).toBeVisible();
  await expect(page.getByLabel("In your words")).toHaveValue("Known since birth, see letter");
  await expect(page.getByLabel("Lower the tier")).toBeChecked();
  await page.goto("/unsent");
  await page.getByRole("button", { name: "Delete it" }).click();

  await decide();
  await storedRows`
    update referrals set status = 'closed', closed_at = now() where patient_id = ${patient.patientId}`;
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(page.getByText("Known since birth, see letter")).toBeVisible();
});

test("an EMG request comes back with what was written in it", async ({ page }) => {
  const { clinician: staff } = await referredPatient();
  const clinician = await withPassword(staff);
  await page.context().clearCookies();
  await signInByForm(page, clinician);
  const [referralId = ""] = new URL(await openOnlyReferral(page)).pathname.split("/").slice(-1);
  await page.goto(await draftEmgRequest(page, referralId));
  const question = page.getByLabel("Clinical question to be answered");
  await question.fill("Which level?\nLeft or right?");
  await endSessions(clinician);
  await page.getByRole("button", { name: "Save and show" }).press("Enter");
  await signInByForm(page, clinician);
  await page.getByRole("button", { name: "Show it again" }).click();
  await expect(question).toHaveValue("Which level?\nLeft or right?");
  await page.getByRole("button", { name: "Save and show" }).press("Enter");
  await expect(page.getByText("Which level?").first()).toBeVisible();
  await expect(page.getByText("so this is not saved yet")).toHaveCount(0);
});

test("whoever else signs in sees nothing of it, and it is gone for its writer too", async ({
  page,
}) => {
  const clinicId = await createClinic();
  const [writer, other] = [
    await withPassword(await createPatient(clinicId)),
    await withPassword(await createPatient(clinicId)),
  ];
  await signInByForm(page, writer);
  await writeEntry(page, WORDS);
  await endSessions(writer);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await signInByForm(page, other);
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await page.goto("/unsent");
  await expect(page.getByText("nothing here that waits")).toBeVisible();
  await endSessions(other);
  await signInByForm(page, writer);
  await page.goto("/unsent");
  await expect(page.getByText("nothing here that waits")).toBeVisible();
});

test("after its time it is gone, and signing in leads to the page that was asked for", async ({
  page,
}) => {
  const patient = await withPassword(await newPatient());
  await signInByForm(page, patient);
  await writeEntry(page, WORDS);
  await endSessions(patient);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await storedRows`update unsent_forms set expires_at = now() where expires_at > now()`;
  await fillSignIn(page, patient);
  await expect(page).toHaveURL(/\/journal\/new$/);
});

async function writeEntry(page: Page, note: string): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("textbox", { name: /Anything else/ }).fill(note);
}

async function entries({ patientId }: Someone): Promise<string[]> {
  const rows = await storedRows`select note from journal_entries where patient_id = ${patientId}`;
  return rows.map(({ note }) => note);
}

async function endSessions({ personId }: Someone): Promise<void> {
  await storedRows`update sessions set ended_at = now() where person_id = ${personId}`;
}

/** The demo's password, which is nobody else's secret. */
async function withPassword(someone: Someone): Promise<Someone> {
  await storedRows`
    update people set password_hash =
      (select password_hash from people where email = 'clinician@demo.flicker.example')
    where id = ${someone.personId}`;
  return someone;
}

async function signInByForm(page: Page, someone: Someone): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, someone);
  await expect(page).not.toHaveURL(/\/sign-in/);
}

async function fillSignIn(page: Page, { personId }: Someone): Promise<void> {
  await page.getByLabel("E-mail address").fill(`${personId}@e2e.example`);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

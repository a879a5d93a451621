import type { Page } from "@playwright/test";
import { openOnlyReferral, openPart, queueRows, typeExamination } from "./clinician-steps";
import { expect, expectAccessible, signInTo, test } from "./fixtures";
import { answer } from "./patient-steps";
import { createClinic, createPatient, createStaff, type Someone, storedRows } from "./people";

const PHONE = { width: 390, height: 844 };
const CALM = "Left calf after running\nslept well";
/** With a word that fits no phone. */
const FLAGGED = `Choking on my tea since Tuesday ${"ha".repeat(60)}`;

async function writeNote(page: Page, note: string, next: RegExp): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("textbox", { name: /Anything else/ }).fill(note);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page).toHaveURL(next);
}

/** A patient who wrote a calm note and one with words of an emergency, and their clinic's clinician, signed in. */
async function twoNotes(page: Page, signIn: (someone: Someone) => Promise<void>) {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId);
  await signIn(patient);
  await writeNote(page, CALM, /\/journal\?saved=[0-9a-f-]+$/);
  await writeNote(page, FLAGGED, /\/alert$/);
  const clinician = await createStaff(clinicId, "clinician", "Dr Chen");
  await signIn(clinician);
  return { patient, clinician };
}

const notesOf = (page: Page) => page.getByRole("region", { name: "Notes to read" });

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function fillClosing(page: Page): Promise<void> {
  await page.getByLabel("Close the referral").check();
  await page.getByLabel("Examined, and no sign found").check();
  await page.getByLabel("What the next reader has to know").fill("Swallows well");
  await page.getByLabel("It was right").check();
  await typeExamination(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a patient's notes wait in the queue and on the referral until a clinician has read them", async ({
      page,
      signIn,
    }) => {
      await twoNotes(page, signIn);
      await page.goto("/queue");
      await expect(queueRows(page).first()).toContainText("Unread note: may be an emergency");
      await openOnlyReferral(page);
      const notes = notesOf(page);
      await expect(notes.getByRole("listitem")).toHaveCount(2);
      await expect(notes.getByRole("listitem").last()).toContainText("Left calf after running");
      await expect(notes.getByRole("listitem").first()).toContainText(
        "May be an emergency. Swallowing or choking: “choking”",
      );
      if (javaScriptEnabled) {
        for (const viewport of [PHONE, { width: 1280, height: 800 }]) {
          await page.setViewportSize(viewport);
          await expectAccessible(page);
        }
      }

      const stale = await page.context().newPage();
      await stale.goto(page.url());
      await notes.getByRole("button", { name: "I have read this note" }).last().click();
      await expect(notes.getByRole("status").first()).toContainText("Marked as read");
      await expect(notes.getByRole("listitem")).toHaveCount(1);
      await expect(notes).not.toContainText("slept well");
      if (javaScriptEnabled) await expectAccessible(page);

      await notesOf(stale).getByRole("button", { name: "I have read this note" }).last().click();
      await expect(notesOf(stale).getByRole("status").first()).toContainText(
        "Already marked as read",
      );
      await notesOf(stale).getByRole("button", { name: "I have read this note" }).click();
      await expect(notesOf(stale).getByRole("listitem")).toHaveCount(0);
      await openPart(stale, "Timeline");
      await expect(
        stale.getByRole("table", { name: "Decisions, newest on top" }).getByText("Notes read"),
      ).toHaveCount(2);
      await stale.goto("/queue");
      await expect(queueRows(stale).first()).not.toContainText("Unread note");
    });

    test("a referral closes only once its emergency note was read and what is not known was named; a later note is not lost", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await twoNotes(page, signIn);
      const address = await openOnlyReferral(page);
      await notesOf(page).getByRole("button", { name: "I have read this note" }).last().click();
      await expect(notesOf(page).getByRole("listitem")).toHaveCount(1);
      await fillClosing(page);
      const save = page.getByRole("button", { name: "Save the decision" });
      await save.click();
      await expect(page.getByRole("link", { name: /^Read each note/ })).toBeVisible();
      await expect(page.getByRole("link", { name: /^Read what is not known/ })).toBeVisible();
      await expect(page.getByLabel("What the next reader has to know")).toHaveValue(
        "Swallows well",
      );
      const unknown = page.getByLabel("Why can it be closed although these are not known?");
      await page.setViewportSize(PHONE);
      await expect.poll(() => overflowOf(page)).toBe(0);
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByLabel(/^I have read: “Choking on my tea/).check();
      await unknown.fill("All asked in the room today");
      await save.click();
      await expect(page.getByText("Saved: Discharged.")).toBeVisible();
      await openPart(page, "Timeline");
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        "Closed all the same, because: All asked in the room today",
      );
      await expect(notesOf(page)).toHaveCount(0);

      await signIn(patient);
      await page.goto("/alert");
      const acknowledge = page.getByRole("button", { name: "I have read this" });
      await acknowledge.click();
      await expect(acknowledge).toHaveCount(0);
      await writeNote(page, "Thank you, the calf is quiet", /\/journal\?saved=[0-9a-f-]+$/);
      await signIn(clinician);
      await page.goto("/queue");
      const waiting = page.getByText("Unread notes of closed referrals: 1 patient");
      await waiting.click();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("group").getByRole("link", { name: patient.name }).click();
      await expect(page).toHaveURL(`${address}#notes`);
      await notesOf(page).getByRole("button", { name: "I have read this note" }).click();
      await expect(notesOf(page).getByRole("status").first()).toContainText("Marked as read");
      await page.goto("/queue");
      await expect(waiting).toHaveCount(0);
    });
  });
}

test("a form that was left open marks no note for whoever signs in next, nor for another clinic", async ({
  page,
  context,
  signIn,
}) => {
  const { patient, clinician } = await twoNotes(page, signIn);
  const address = await openOnlyReferral(page);
  const stranger = await createStaff(await createClinic(), "clinician");
  for (const [other, status] of [
    [stranger, 404],
    [patient, 403],
  ] as const) {
    await signInTo(context, clinician);
    await page.goto(address);
    await signInTo(context, other);
    const answered = page.waitForResponse(
      (response) => response.request().method() === "POST" && response.url().startsWith(address),
    );
    await notesOf(page).getByRole("button", { name: "I have read this note" }).first().click();
    await answered;
    expect((await page.goto(address))?.status()).toBe(status);
  }
  const reads = await storedRows`
    select id from history_events where patient_id = ${patient.patientId} and kind = 'text-read'`;
  expect(reads).toEqual([]);
});

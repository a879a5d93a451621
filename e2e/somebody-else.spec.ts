import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { createClinic, createPatient, type Someone, storedRows } from "./people";

const NOTE = "My left thumb twitches at night";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a form of one patient is not saved for another who signed in since", async ({
      page,
      signIn,
    }) => {
      const other = await newPatient();
      await writeEntry(page, signIn, await newPatient());
      await signIn(other);
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page).toHaveURL(/\/account\?not-yours=1$/);
      await expect(page.getByText("so nothing was saved")).toBeVisible();
      await expectNoNote(page);
      const entries = await storedRows`
        select id from journal_entries where patient_id = ${other.patientId}`;
      expect(entries).toHaveLength(0);
    });

    test("the way back after signing out shows the next patient nothing that was typed", async ({
      page,
      signIn,
    }) => {
      const clinicId = await createClinic();
      await writeEntry(page, signIn, await createPatient(clinicId, { name: "Ada Former" }));
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page).toHaveURL(/signed-out=1$/);
      await signIn(await createPatient(clinicId, { name: "Ben Next" }));
      await page.goto("/home");
      for (let steps = 0; steps < 3; steps++) {
        await page.goBack();
        await expect(page.getByText("Ada Former")).toHaveCount(0);
        await expectNoNote(page);
      }
    });
  });
}

async function writeEntry(
  page: Page,
  signIn: (someone: Someone) => Promise<void>,
  patient: Someone,
): Promise<void> {
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("textbox", { name: /Anything else/ }).fill(NOTE);
}

async function expectNoNote(page: Page): Promise<void> {
  expect(await page.content()).not.toContain(NOTE);
  for (const field of await page.locator("textarea, input").all()) {
    expect(await field.inputValue()).not.toBe(NOTE);
  }
}

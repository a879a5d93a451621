import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, newPatient } from "./patient-steps";
import { createStaff, storedRows } from "./people";

async function writeTongue(page: Page): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("I noticed twitching").check();
  await page.getByLabel("Tongue").check();
  await answer(page, /How long did it go on/, "1 to 10 minutes");
  await answer(page, /What time of day/, "I don’t know");
  await answer(page, /come before it/, "Nothing that I noticed");
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a wrong tap is undone, changed and deleted, and the clinic sees what was and closes it", async ({
      page,
      signIn,
    }) => {
      const patient = await newPatient();
      await signIn(patient);
      await test.step("undone", async () => {
        await writeTongue(page);
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole("button", { name: "Undo" }).click();
        await expect(page.getByText("Undone.")).toBeVisible();
        await expect(page.getByText("The clinic will see your correction.")).toBeVisible();
        await expect(page.getByText("You have not written anything yet.")).toBeVisible();
      });
      await test.step("changed", async () => {
        await writeTongue(page);
        await page.getByRole("link", { name: /^Change/ }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change what you wrote");
        if (javaScriptEnabled) await expectAccessible(page);
        await expect(page.getByLabel("Tongue")).toBeChecked();
        await page.getByLabel("Tongue").uncheck();
        await page.getByLabel("Left calf").check();
        await answer(page, /new or worse/, "No");
        await page.getByRole("button", { name: "Save the change" }).click();
        await expect(page.getByText(/^Changed for /)).toBeVisible();
        await expect(page.getByRole("row").filter({ hasText: "Left calf" })).toHaveCount(1);
        await expect(page.getByRole("row").filter({ hasText: "Tongue" })).toHaveCount(0);
      });
      await test.step("the clinic sees the change and closes it with one press", async () => {
        const clinician = await createStaff(patient.clinicId, "clinician", "Dr Chen");
        await signIn(clinician);
        const [referral] = await storedRows`
          select id from referrals where patient_id = ${patient.patientId}`;
        await page.goto("/queue");
        await expect(page.getByText("Corrected by the patient")).toBeVisible();
        await page.goto(`/referrals/${referral?.id}`);
        await page.getByRole("link", { name: "journal", exact: true }).click();
        const journal = page.getByRole("table", { name: /^Journal/ });
        await expect(journal.getByText("Calf, left", { exact: true })).toBeVisible();
        await expect(journal.locator("s", { hasText: "Tongue" }).first()).toBeVisible();
        await page.getByRole("button", { name: "Seen", exact: true }).click();
        await expect(page.getByText(/Correction by the patient seen/).first()).toBeVisible();
        await expect(page.getByRole("heading", { name: "Corrected by the patient" })).toHaveCount(
          0,
        );
      });
      await test.step("deleted, and brought back", async () => {
        await signIn(patient);
        await page.goto("/journal");
        await page.getByRole("link", { name: /^Change/ }).click();
        await page.getByRole("button", { name: "Delete this day" }).click();
        await expect(page.getByText(/^Deleted for /)).toBeVisible();
        await expect(page.getByText("You have not written anything yet.")).toBeVisible();
        await page.getByRole("button", { name: "Undo" }).click();
        await expect(page.getByRole("row").filter({ hasText: "Left calf" })).toHaveCount(1);
      });
      const kept = await ownRows(
        patient,
        (sql) => sql`select count(*)::int as twitches from history_events where kind = 'twitch'`,
      );
      expect(kept).toEqual([{ twitches: 4 }]);
    });

    test("a page that was left open is told that the day was changed, and what it says stays", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await writeTongue(page);
      await page.getByRole("link", { name: /^Change/ }).click();
      await expect(page).toHaveURL(/\/change$/);
      const stale = await page.context().newPage();
      await stale.goto(page.url());
      await page.getByRole("button", { name: "Delete this day" }).click();
      await expect(page.getByText(/^Deleted for /)).toBeVisible();
      await answer(stale, /new or worse/, "No");
      await stale.getByRole("button", { name: "Save the change" }).click();
      await expect(stale.getByText(/This day has been changed since/).first()).toBeVisible();
    });
  });
}

test("a day of another patient, too long ago or without an entry is not found", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  for (const day of ["2020-01-01", "2099-01-01", "today", "2026-13-40"]) {
    const response = await page.goto(`/journal/${day}/change`);
    expect(response?.status()).toBe(404);
  }
});

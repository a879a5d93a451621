import type { Page } from "@playwright/test";
import { openOnlyReferral, typeDay } from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { noneOfThese } from "./patient-steps";
import { createClinic, createPatient, createStaff, type Someone, storedRows } from "./people";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

type SignIn = (someone: Someone) => Promise<void>;

for (const [about, javaScriptEnabled, viewport] of [
  ["with script at a desk", true, DESK],
  ["without script on a phone", false, PHONE],
] as const) {
  test.describe(about, () => {
    test.use({ javaScriptEnabled, viewport });

    test("a low potassium makes an emergency at once, and says what to do to both", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await calmPatient(page, signIn);
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await expect(current(page)).not.toContainText("Emergency");
      await page.getByRole("link", { name: "Record or read blood results" }).click();
      await expect(page.getByText("No blood result is on record.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await record(page);
      for (const missing of [
        "Enter the day on which the blood was taken",
        "Enter at least one value",
      ]) {
        await expect(page.getByRole("link", { name: missing })).toBeVisible();
      }

      await typeDay(page, "takenOn", 0);
      await value(page, "Potassium").fill("24");
      await unit(page, "potassium", "mmol/L");
      await record(page);
      await expect(page.getByText(/^24 mmol\/L is hardly possible/).first()).toBeVisible();
      await expect(value(page, "Potassium")).toHaveValue("24");
      await expect(
        page.getByRole("checkbox", { name: "Potassium: I have checked: the report says so" }),
      ).not.toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);
      await value(page, "Potassium").fill("2,4");
      await record(page);

      await page.waitForURL(/\/referrals\/[0-9a-f-]+\?saved=record-blood-results$/);
      await expect(page.getByText("Saved: Blood results recorded.")).toBeVisible();
      await expect(current(page)).toContainText("Emergency");
      await expect(current(page)).toContainText("Emergency department now");
      await expect(page.getByRole("region", { name: "Why this tier" })).toContainText("L1");
      await expect(
        page.getByRole("heading", {
          name: "A blood result calls for the emergency department now",
        }),
      ).toBeVisible();
      await expect(page.getByRole("region", { name: "What was reported" })).toContainText(
        "Potassium: 2.4 mmol/L",
      );
      await expect(page.getByText("1 value is on record")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await signIn(patient);
      await page.goto("/home");
      await expect(page.getByRole("main")).toContainText("You may need help now");
      await page.goto("/next");
      await page.waitForURL(/\/alert$/);
      const main = page.getByRole("main");
      await expect(main).toContainText("A blood test shows that the salts in your blood need care");
      await expect(main).toContainText("Go to the nearest emergency department now");
      await expect(main).not.toContainText(/potassium|your answers|you told us/i);
      await page.getByRole("button", { name: "I have read this" }).click();
      await page.getByRole("link", { name: "Stop here for now" }).click();
      await page.waitForURL(/\/next$/);
      await expect(main).toContainText("Go to the emergency department now, or call 112.");
      await expect(main).toContainText("the salts in your blood need care today");
      await expect(main).not.toContainText(/potassium|some of your answers|2\.4/i);
      expect(address).not.toContain("potassium");
    });
  });
}

test("what the report says although it is hardly possible is kept, by a tick for these words alone", async ({
  page,
  signIn,
}) => {
  const { clinician } = await calmPatient(page, signIn);
  await signIn(clinician);
  await openBloodResults(page);
  await typeDay(page, "takenOn", -1);
  await value(page, "Potassium").fill("35");
  await unit(page, "potassium", "mmol/L");
  await record(page);
  const tick = page.getByRole("checkbox", { name: /^Potassium: I have checked/ });
  await tick.check();
  await value(page, "Potassium").fill("36");
  await record(page);
  await expect(page.getByText(/^36 mmol\/L is hardly possible/).first()).toBeVisible();
  await expect(tick).not.toBeChecked();
  await tick.check();
  await record(page);
  await expect(page.getByText("Saved: Blood results recorded.")).toBeVisible();
  await expect(current(page)).toContainText("Emergency");
});

test("a value that the rules cannot read waits as unknown, and the page says why", async ({
  page,
  signIn,
}) => {
  const { clinician } = await calmPatient(page, signIn);
  await signIn(clinician);
  await openBloodResults(page);
  await typeDay(page, "takenOn", 0);
  await value(page, "Magnesium").fill("0.8");
  await unit(page, "magnesium", "I don’t know");
  await value(page, "Creatine kinase (CK)").fill("1,200");
  await unit(page, "creatine kinase", "U/L");
  await record(page);
  await expect(page.getByRole("link", { name: /can be read in two ways/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /upper limit, or tick/ })).toBeVisible();
  await value(page, "Creatine kinase (CK)").fill("1200");
  await page.getByRole("checkbox", { name: "I don’t know the limit" }).check();
  await record(page);
  await expect(page.getByText("Saved: Blood results recorded.")).toBeVisible();
  await expect(current(page)).toContainText("Serious item unknown");
  const why = page.getByRole("region", { name: "Why this tier" });
  await expect(why).toContainText("Magnesium: a result whose unit the rules cannot read");
  await expect(why).toContainText("Creatine kinase: a result whose unit or upper limit");

  await page.getByRole("link", { name: "Record or read blood results" }).click();
  const results = page.getByRole("table", { name: /Results on record/ });
  await expect(results.getByRole("row", { name: /^Magnesium/ })).toContainText(
    /0\.8 \(unit not known\).*Never counted as normal.*Dr Chen/,
  );
  await expect(results.getByRole("row", { name: /^Creatine kinase/ })).toContainText(
    "the laboratory’s upper limit is not known",
  );
  await expectAccessible(page);
});

test("the results of another clinic's patient are not there, and a patient has no such page", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await calmPatient(page, signIn);
  await signIn(clinician);
  const address = `${await openOnlyReferral(page)}/blood-results`;
  await signIn(await createStaff(await createClinic(), "clinician"));
  expect((await page.goto(address))?.status()).toBe(404);
  await signIn(patient);
  expect((await page.goto(address))?.status()).toBe(403);
  await signIn(await createStaff(patient.clinicId, "auditor"));
  expect((await page.goto(address))?.status()).toBe(403);
});

test("a body that is too large records nothing, and says so", async ({ page, signIn }) => {
  const { patient, clinician } = await calmPatient(page, signIn);
  await signIn(clinician);
  await openBloodResults(page);
  await typeDay(page, "takenOn", 0);
  await unit(page, "potassium", "mmol/L");
  await value(page, "Potassium").evaluate((field) => {
    if (!(field instanceof HTMLInputElement)) throw new Error("the value is no input");
    field.removeAttribute("maxlength");
    field.value = "2".repeat(20_000);
  });
  await record(page);
  await expect(page.getByText("This is too long, so nothing was saved.")).toBeVisible();
  const rows = await storedRows`
    select 1 from history_events where patient_id = ${patient.patientId} and kind = 'lab'`;
  expect(rows).toHaveLength(0);
});

function value(page: Page, label: string) {
  return page.getByRole("textbox", { name: label, exact: true });
}

async function unit(page: Page, test: string, choice: string): Promise<void> {
  const group = page.getByRole("group", { name: `Unit of ${test}` });
  await group.getByRole("radio", { name: choice, exact: true }).check();
}

function current(page: Page) {
  return page.getByRole("region", { name: "How soon" });
}

async function record(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Record the results" }).click();
}

async function openBloodResults(page: Page): Promise<void> {
  await openOnlyReferral(page);
  await page.getByRole("link", { name: "Record or read blood results" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Blood results");
}

/** A patient who said no to the first questions, and a clinician of their clinic. */
async function calmPatient(
  page: Page,
  signIn: SignIn,
): Promise<{ patient: Someone; clinician: Someone }> {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId);
  await signIn(patient);
  await page.goto("/checklist");
  await noneOfThese(page, "emergency-weakness");
  return { patient, clinician: await createStaff(clinicId, "clinician", "Dr Chen") };
}

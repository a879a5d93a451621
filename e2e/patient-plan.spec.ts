import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import {
  answer,
  answerRestAndSend,
  answerUntilArms,
  newPatient,
  sendToAlert,
  tick,
} from "./patient-steps";
import type { Someone } from "./people";

test.use({ viewport: { width: 390, height: 844 } });

/** A patient whose answers were all harmless, at the page with the home steps. */
async function atTheSteps(page: Page, signIn: (someone: Someone) => Promise<void>) {
  const patient = await newPatient();
  await signIn(patient);
  await answerUntilArms(page);
  await answerRestAndSend(page);
  await page.goto("/home");
  await page.getByRole("link", { name: "See your home steps" }).click();
  await expect(page).toHaveURL(/\/plan$/);
  return patient;
}

/** Refused without an amount, then shown with its dates: the last of ten days has none. */
async function workOutCaffeine(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Work out your caffeine, day by day" }).click();
  await page.getByRole("button", { name: "Show my days" }).click();
  await expect(page.getByRole("link", { name: "Fill in at least one amount" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel("Cups of coffee a day").fill("4");
  await answer(page, /Over how many days/, "8 days");
  await page.getByRole("button", { name: "Show my days" }).click();
  const days = page.getByRole("table", { name: "The most caffeine for each day" });
  await expect(days.getByRole("row")).toHaveCount(9);
  await expect(days.getByRole("row").nth(1)).toContainText("350 mg");
  await expect(days.getByRole("row").nth(1)).toContainText("3.5 cups");
  await expect(days.getByRole("row").nth(7)).toContainText("Half a cup");
  await expect(days.getByRole("row").nth(8)).toContainText("None");
  await expect(page.getByLabel("Cups of coffee a day")).toHaveValue("4");
}

/** Told of heart failure, the steps say no word about how much to drink or eat. */
async function reportHeartFailure(page: Page): Promise<void> {
  await expect(page.getByText("Drink at least 2 litres of water a day.")).toBeVisible();
  await page.getByRole("link", { name: /Answer the three questions again/ }).click();
  await answer(page, /heart failure/, "Yes");
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByText(/Ask the clinic or your doctor before you change/)).toBeVisible();
  await expect(page.getByText(/litres of water|potassium: bananas/)).toHaveCount(0);
}

async function beginTheSteps(page: Page, patient: Someone): Promise<void> {
  await page.getByRole("button", { name: "Begin the steps today" }).click();
  await expect(page.getByText("Saved. We keep the day on which you begin.")).toBeVisible();
  await expect(page.getByText(/^You began on .*, today\.$/)).toBeVisible();
  await expect(page.getByText(/We ask you on .* how it went/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin the steps today" })).toHaveCount(0);
  const starts = await ownRows(
    patient,
    (sql) => sql`select kind from history_events where kind = 'plan-started'`,
  );
  expect(starts).toHaveLength(1);
}

test("the steps are read, worked out in days, held back for a weak heart, and begun once", async ({
  page,
  signIn,
}) => {
  const patient = await atTheSteps(page, signIn);
  await expectAccessible(page);
  await workOutCaffeine(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to your home steps" }).click();
  await reportHeartFailure(page);
  await beginTheSteps(page, patient);
  await expectAccessible(page);
});

test("an answer that needs a doctor soon comes before the home steps, which are not begun", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/plan");
  await expect(page.getByRole("heading", { name: "Tell us how you are first" })).toBeVisible();
  await page.goto("/checklist");
  await tick(page, /gasping for air/, "Yes");
  await sendToAlert(page);
  await page.goto("/plan");
  await expect(page).toHaveURL(/\/alert$/);
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("link", { name: "Stop here for now" })).toBeVisible();
  await page.goto("/plan");
  await expect(page.getByRole("heading", { name: "Something else comes first" })).toBeVisible();
  await expect(page.getByText(/If it is happening now, call 112/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin the steps today" })).toHaveCount(0);
  await expect(page.getByText("These steps often help")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "What these steps are" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto("/plan/caffeine");
  await expect(page).toHaveURL(/\/plan$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the steps are worked out, held back and begun all the same", async ({ page, signIn }) => {
    const patient = await atTheSteps(page, signIn);
    await workOutCaffeine(page);
    await page.goto("/plan/questions");
    await expect(
      page.getByRole("group", { name: /kidney disease/ }).getByLabel("No", { exact: true }),
    ).toBeChecked();
    await page.goto("/plan");
    await reportHeartFailure(page);
    await beginTheSteps(page, patient);
  });
});

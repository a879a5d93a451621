import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, newPatient, noneOfThese, tick } from "./patient-steps";
import type { Someone } from "./people";

const tierOf = (patient: Someone) => ownRows(patient, (sql) => sql`select tier from referrals`);

const CHANGE = /change in your bladder or bowels/;
const ALARM = /Call 112 now/;

for (const script of ["with script", "without script"]) {
  test.describe(script, () => {
    const javaScriptEnabled = script === "with script";
    test.use({ javaScriptEnabled });

    test("an old bladder change beside none of these is refused without an alarm, its tick kept, and is kept by itself", async ({
      page,
      signIn,
    }) => {
      const patient = await newPatient();
      await signIn(patient);
      await openFeeling(page);
      await tickOldChange(page);
      await page.getByRole("button", { name: "None of these", exact: true }).click();

      const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
      await expect(summary).toBeFocused();
      await expect(summary).toBeInViewport();
      await expect(summary.getByRole("link", { name: /^You ticked this and pressed/ })).toHaveCount(
        1,
      );
      await expect(page.getByText(/^(?:Error: )?You ticked this and pressed/).last()).toBeVisible();
      await expect(page.getByText("Not saved", { exact: true }).first()).toBeVisible();
      await expect(page.getByRole("heading", { name: ALARM })).toHaveCount(0);
      await expect(page.getByRole("checkbox", { name: CHANGE })).toBeChecked();
      await expect(page.getByLabel("4 weeks ago or more", { exact: true })).toBeChecked();
      expect(await tierOf(patient)).toEqual([{ tier: null }]);
      if (javaScriptEnabled) {
        await expectAccessible(page);
        // The draft of the refused page is no fact either, and leads nowhere.
        await page.getByRole("checkbox", { name: /numb between your legs/ }).focus();
        await page.waitForResponse((response) => response.url().endsWith("/drafts"));
        await expect(page).toHaveURL(/\/emergency-feeling$/);
        await expect(page.getByRole("checkbox", { name: CHANGE })).toBeChecked();
      }

      await page.getByRole("button", { name: "Continue", exact: true }).click();
      await expect(page.getByRole("checkbox")).toHaveCount(3);
      await expect(page.getByText("We have kept your other answers")).toBeVisible();
      await noneOfThese(page, "emergency-body");
      expect(await tierOf(patient)).toMatchObject([{ tier: "urgent" }]);
    });

    test("a tick that is taken back after the refusal is denied by none of these", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await openFeeling(page);
      await tickOldChange(page);
      await page.getByRole("button", { name: "None of these", exact: true }).click();
      await expect(page.getByText(/^You ticked this and pressed/).first()).toBeVisible();
      await page.getByRole("checkbox", { name: CHANGE }).uncheck();
      await noneOfThese(page, "emergency-body");
    });

    test("a newer bladder change beside none of these leads to the advice", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await openFeeling(page);
      await tick(page, CHANGE, "Yes");
      await answer(page, /How long ago did this change start/, "Less than 4 weeks ago");
      await answer(page, /Is this change getting worse/, "No");
      await page.getByRole("button", { name: "None of these", exact: true }).click();
      await expect(page).toHaveURL(/\/alert$/);
    });
  });
}

test("an old bladder change that could not be sent shows whom to call: nobody has looked at it", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await openFeeling(page);
  await tickOldChange(page);
  await page.getByRole("button", { name: "None of these", exact: true }).click();
  await expect(page.getByText(/^You ticked this and pressed/).first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("button", { name: "None of these", exact: true }).click();
  await expect(page.getByRole("heading", { name: ALARM }).first()).toBeInViewport();
});

async function openFeeling(page: Page): Promise<void> {
  await page.goto("/checklist");
  await noneOfThese(page, "emergency-weakness");
  await noneOfThese(page, "emergency-feeling");
}

async function tickOldChange(page: Page): Promise<void> {
  await tick(page, CHANGE, "Yes");
  await answer(page, /How long ago did this change start/, "4 weeks ago or more");
  await answer(page, /Is this change getting worse/, "No");
}

import type { Locator, Page } from "@playwright/test";
import { queueRows, referredPatient } from "./clinician-steps";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";
import { emergencyPageIsKept } from "./refusal-steps";

const SMALL = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

const paneOf = (page: Page) => page.getByRole("complementary", { name: "Case in short" });
const nameIn = (row: Locator) => row.getByRole("rowheader").getByRole("link");

/** Press on a row's ground, beside its links. */
const pressOn = (row: Locator) =>
  row
    .getByRole("cell")
    .first()
    .click({ position: { x: 4, y: 4 } });

test.describe("in the demo", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await page.setViewportSize(SMALL);
    await signIn(await demoPerson("clinician@demo.flicker.example"));
    await page.goto("/queue?tier=urgent");
  });

  test("a press on a row shows its case beside the list, which stays, and no name is cut", async ({
    page,
  }) => {
    const third = queueRows(page).nth(2);
    const name = (await nameIn(third).textContent()) ?? "";
    const names = await page.getByRole("rowheader").getByRole("link").allTextContents();
    await pressOn(third);
    const pane = paneOf(page);
    await expect(pane.getByRole("heading", { level: 2 })).toHaveText(name);
    await expect(pane).toContainText(/Born \d\d-[A-Z][a-z]{2}-\d{4}/);
    await expect(pane).toContainText(/Deadline|Overdue/);
    await expect(pane.getByRole("img")).toHaveCount(2);
    await expect(pane.getByText("Article").first()).toBeVisible();
    await expect(pane.getByRole("link", { name: "Decide" })).toHaveAttribute("href", /#decide$/);
    await expect(third).toHaveAttribute("aria-current", "true");
    expect(await page.getByRole("rowheader").getByRole("link").allTextContents()).toEqual(names);
    const cut = await page
      .locator("main th, main td, aside *:not(output)")
      .evaluateAll((all) =>
        all
          .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.textContent),
      );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    expect(page.url()).not.toMatch(/[0-9a-f]{8}-/);
    await expectAccessible(page);
    await expectAccessibleInTheDark(page);
  });

  test("Space shows the row with the focus, arrows go on, Space again leads in, and Escape goes back to the row", async ({
    page,
  }) => {
    const names = page.getByRole("rowheader").getByRole("link");
    const heading = paneOf(page).getByRole("heading", { level: 2 });
    await names.nth(1).focus();
    await page.keyboard.press("Space");
    await expect(heading).toHaveText((await names.nth(1).textContent()) ?? "");
    await expect(names.nth(1)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(heading).toHaveText((await names.nth(2).textContent()) ?? "");
    await expect(names.nth(2)).toBeFocused();
    await page.keyboard.press("Space");
    await expect(heading).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(paneOf(page).getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(paneOf(page)).toHaveCount(0);
    await expect(names.nth(2)).toBeFocused();
  });
});

test("a case that cannot be shown says so and leads to its record; no answer for another clinic's", async ({
  page,
  context,
  signIn,
}) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  const href = (await nameIn(queueRows(page).first()).getAttribute("href")) ?? "";
  await emergencyPageIsKept(page);
  await context.setOffline(true);
  await pressOn(queueRows(page).first());
  await expect(paneOf(page).getByRole("alert")).toContainText("Not shown.");
  await expect(paneOf(page).getByRole("alert").getByRole("link")).toHaveAttribute("href", href);
  await context.setOffline(false);

  await signIn(await demoPerson("clinician@demo.flicker.example"));
  const id = href.split("/").at(-1);
  expect((await page.request.get(`/queue/peek/${id}`)).status()).toBe(404);
});

test("on a phone the case lies over the list and closes", async ({ page, signIn }) => {
  await page.setViewportSize(PHONE);
  const { clinician, patient } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  await pressOn(queueRows(page).first());
  const pane = paneOf(page);
  await expect(pane).toContainText(patient.name);
  await expect(pane).toContainText("Not answered");
  await expectAccessible(page);
  await pane.getByRole("button", { name: "Close" }).click();
  await expect(pane).toHaveCount(0);
  await expect(nameIn(queueRows(page).first())).toBeFocused();
});

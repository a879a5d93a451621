import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { createClinic, createStaff } from "./people";

test("a clinician finds a rule by a word, and reads whose it is and what the patient reads", async ({
  page,
  signIn,
}) => {
  await signIn(await createStaff(await createClinic(), "clinician", "Dr Chen"));
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/rules");
  await expect(page.getByRole("heading", { level: 1, name: "Rules" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Word, sign or rule" }).fill("task newly hard");
  await page.getByRole("button", { name: "Find" }).click();
  const rule = page.locator("#U1");
  await rule.locator("summary").click();
  await expect(rule.getByText("The article says")).toBeVisible();
  await expect(rule).toContainText("The patient reads");
  await expect(page.getByText("Adjusted calcium below 1.9")).toHaveCount(0);
  await expectAccessible(page);
  await expectAccessibleInTheDark(page);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByText("Adjusted calcium below 1.9")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";
import { pagePatterns } from "./routes";
import { VISITS } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Who signs in types few letters. Words for the record have no such limit: too many are refused and kept, never cut. */
const UNLIMITED_FIELD = ["input[type=email]", "input[type=password]"]
  .map((field) => `form:not([method=get]) ${field}:not([maxlength])`)
  .join(", ");

test("every page of the app is in the list of visits, and no other", () => {
  expect(Object.keys(VISITS).sort()).toEqual(pagePatterns());
});

for (const [pattern, { as, address }] of Object.entries(VISITS)) {
  test(`${pattern} is accessible on a phone and on a desk screen, and fits both`, async ({
    page,
    signIn,
  }) => {
    if (as !== null) await signIn(await demoPerson(`${as}@demo.flicker.example`));
    const target = typeof address === "string" ? address : await address(page);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const response = await page.goto(target);
      expect(response?.status()).toBe(200);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${viewport.width} px wide`).toBeLessThanOrEqual(0);
    }
    await expect(page.locator(UNLIMITED_FIELD)).toHaveCount(0);
  });
}

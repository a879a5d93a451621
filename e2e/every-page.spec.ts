import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { requestEmg } from "./emg-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";
import { pagePatterns } from "./routes";
import { openReferral, VISITS, visitor } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Who signs in types few letters. Words for the record have no such limit: too many are refused and kept, never cut. */
const UNLIMITED_FIELD = ["input[type=email]", "input[type=password]"]
  .map((field) => `form:not([method=get]) ${field}:not([maxlength])`)
  .join(", ");

/** The page of a record says whose it is; its tab does not say the name; every printed sheet says both, and by whom. */
async function expectIdentity(page: Page): Promise<void> {
  const banner = page.getByRole("region", { name: "Patient", exact: true });
  const name = (await banner.locator("b").first().textContent()) ?? "";
  expect(name.split(" ").length).toBeGreaterThan(1);
  await expect(banner).toContainText(/Born \d\d-[A-Z][a-z]{2}-\d{4} \(\d+ (y|months?)\)/);
  const number =
    (await banner.locator("span", { hasText: "Hospital no." }).locator("b").textContent()) ?? "";
  const title = await page.title();
  expect(title).toMatch(/^\S{1,4} \S+ - .* - Flicker$/);
  expect(title).toContain(number);
  for (const word of name.split(" ")) expect(title).not.toContain(word);
  const { text: sheets } = await extractText(new Uint8Array(await page.pdf({ format: "A4" })));
  for (const [index, sheet] of sheets.entries()) {
    for (const said of [name, number, `Page ${index + 1} of ${sheets.length}`, "Printed by Dr"]) {
      expect(sheet, `sheet ${index + 1}`).toContain(said);
    }
  }
}

test("every page of the app is in the list of visits, and no other", () => {
  expect(Object.keys(VISITS).sort()).toEqual(pagePatterns());
});

for (const [pattern, visit] of Object.entries(VISITS)) {
  test(`${pattern} is accessible on a phone and on a desk screen, and fits both`, async ({
    page,
    signIn,
  }) => {
    const someone = await visitor(visit);
    if (someone !== null) await signIn(someone);
    const { address } = visit;
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

test("every page of a record says whose it is, its tab names nobody, and each printed sheet says by whom and which of how many", async ({
  page,
  signIn,
}) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  const ofRecords = Object.entries(VISITS).filter(([pattern]) =>
    /\[(referralId|emgRequestId)\]/.test(pattern),
  );
  expect(ofRecords.length).toBeGreaterThanOrEqual(4);
  for (const [, { address }] of ofRecords) {
    await page.goto(typeof address === "string" ? address : await address(page));
    await expectIdentity(page);
  }
  await page.goto(`${await requestEmg(page, await openReferral())}?view=check`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expectIdentity(page);
});

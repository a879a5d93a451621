import type { Page } from "@playwright/test";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { expectIdentity } from "./identity-steps";
import { demoPerson } from "./people";
import { pagePatterns } from "./routes";
import { draftEmgRequest, openReferral, VISITS, visitor } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** A browser cuts what is pasted into a field with a limit of its own: only who signs in loses nothing by it. */
async function expectNothingIsCut(page: Page): Promise<void> {
  const signIn = "input[type=email], input[type=password]";
  await expect(page.locator(`:is(${signIn}):not([maxlength])`)).toHaveCount(0);
  await expect(page.locator(`[maxlength]:not(${signIn})`)).toHaveCount(0);
}

/**
 * Every field for words says how many are used, of how many; numbers and parts of dates have a form instead, and a form that
 * only leads to an address keeps nothing and takes any length.
 */
async function expectCounters(page: Page): Promise<number> {
  const fields = page.locator(
    "textarea, input:is(:not([type]), [type=text], [type=search]):not([inputmode], form[method=get] *)",
  );
  const counts = await fields.evaluateAll((all) =>
    all.map((field) => {
      const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? "");
      return words.some((text) => /Characters: \d+ of \d+/.test(text)) ? "counted" : field.id;
    }),
  );
  expect(counts.filter((each) => each !== "counted")).toEqual([]);
  return counts.length;
}

test("every page of the app is in the list of visits, and no other", () => {
  expect(Object.keys(VISITS).sort()).toEqual(pagePatterns());
});

for (const [pattern, visit] of Object.entries(VISITS)) {
  test(`${pattern} is accessible on a phone and on a desk screen, light and dark, and fits both`, async ({
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
    await expectAccessibleInTheDark(page);
    await expectNothingIsCut(page);
    await expectCounters(page);
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
  await page.goto(`${await draftEmgRequest(page, await openReferral())}?view=check`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expectIdentity(page);
});

test("the count is there for notes, reasons, searches and the details of an EMG request, and says by how much", async ({
  page,
  signIn,
}) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await page.goto("/queue");
  expect(await expectCounters(page)).toBe(1);
  await page.getByRole("searchbox").fill("👩‍👩‍👧‍👦".repeat(81));
  await expect(page.getByText("Too long by 1 of at most 80 characters").first()).toBeVisible();
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("this is 1 character too long").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("👩‍👩‍👧‍👦".repeat(81));

  await page.goto(await draftEmgRequest(page, await openReferral()));
  expect(await expectCounters(page)).toBeGreaterThan(20);
  const detail = page.locator('input[name="safety.anticoagulant.detail"]');
  await detail.fill("é".repeat(303));
  await expect(page.getByText("Too long by 3 of at most 300 characters").first()).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: false }).first().click();
  await expect(page.getByText("this is 3 too many").first()).toBeVisible();
  await expect(detail).toHaveValue("é".repeat(303));
});

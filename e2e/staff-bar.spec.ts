import type { Page } from "@playwright/test";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";
import { openReferral } from "./visits";

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
/** Of a clinician. */
const PLACES = ["Overview", "Queue", "Rules", "Invite", "You"];

const placesOf = (page: Page) => page.getByRole("banner").getByRole("navigation").getByRole("link");
const boxOf = async (page: Page) => {
  const box = await page.getByRole("banner").boundingBox();
  if (box === null) throw new Error("the page has no banner");
  return box;
};

test.beforeEach(async ({ signIn }) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
});

test("on a desk the way around is a rail at the side, whole in each theme, and on a phone a bar on top", async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await page.goto("/queue");
  expect(await boxOf(page)).toEqual({ x: 0, y: 0, width: 64, height: 720 });
  await expect(placesOf(page)).toHaveText(PLACES);
  for (const shown of ["Not a medical device", "Dr Noor Haddad", "Sign out"]) {
    await expect(page.getByRole("banner").getByText(shown)).toBeInViewport({ ratio: 1 });
  }
  await expectAccessible(page);
  await expectAccessibleInTheDark(page);

  await page.setViewportSize(PHONE);
  expect(await boxOf(page)).toMatchObject({ x: 0, y: 0, width: 390 });
  await expectAccessible(page);
});

test("the rail says on which place the reader is, and which a record belongs to", async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  const current = page.getByRole("banner").locator("[aria-current]");
  await page.goto("/queue");
  await expect(current).toHaveText("Queue");
  await expect(current).toHaveAttribute("aria-current", "page");
  await page.goto(`/referrals/${await openReferral()}`);
  await expect(current).toHaveText("Queue");
  await expect(current).toHaveAttribute("aria-current", "true");
});

test("the rail is walked by Tab in the order in which it is read, and no ring of the focus is cut", async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await page.goto("/queue");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Skip to the main content")).toBeFocused();
  for (const name of ["Flicker", ...PLACES, "Not a medical device", "Sign out"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(name);
    const ring = await page.locator(":focus").evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      const reach = Number.parseFloat(getComputedStyle(element).outlineOffset) + 3;
      return [left - reach, right + reach];
    });
    expect(ring[0]).toBeGreaterThanOrEqual(0);
    expect(ring[1]).toBeLessThanOrEqual(64);
  }
});

test("in forced colours an edge marks the place where the reader is, and no other", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize(DESK);
  await page.goto("/queue");
  const marked = await placesOf(page).evaluateAll((links) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return links
      .filter((link) => getComputedStyle(link).borderInlineStartColor !== ground)
      .map((link) => link.textContent);
  });
  expect(marked).toEqual(["Queue"]);
});

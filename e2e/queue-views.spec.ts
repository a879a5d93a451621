import type { Page } from "@playwright/test";
import { queueRows } from "./clinician-steps";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";

const SMALL = { width: 1280, height: 720 };
const LARGE = { width: 1440, height: 900 };

const viewsOf = (page: Page) => page.getByRole("navigation", { name: "Views of the queue" });
const stripOf = (page: Page) => page.getByRole("navigation", { name: "Of all open referrals" });

/** How many the page says that it shows, of how many open ones. */
async function shownOf(page: Page): Promise<[number, number]> {
  const words = await page.getByText(/^\d+ of \d+ open shown/).textContent();
  const [shown, total] = words?.match(/\d+/g) ?? [];
  return [Number(shown), Number(total)];
}

test.beforeEach(async ({ page, signIn }) => {
  await page.setViewportSize(SMALL);
  await signIn(await demoPerson("clinician@demo.flicker.example"));
});

test("each view says how many it holds, and each number leads to so many rows", async ({
  page,
}) => {
  await page.goto("/queue");
  await expect(viewsOf(page).locator("[aria-current]")).toHaveText(/^To decide/);
  const [, total] = await shownOf(page);
  for (const nav of [viewsOf(page), stripOf(page)]) {
    for (const words of await nav.getByRole("link").allTextContents()) {
      await page.goto("/queue?view=notes&owner=nobody");
      await nav.getByRole("link", { name: words.trim(), exact: true }).click();
      await page.waitForURL((url) => !url.search.includes("view=notes&owner"));
      const said = Number(/\d+/.exec(words)?.[0]);
      expect([words, ...(await shownOf(page))]).toEqual([words, said, total]);
      await expect(queueRows(page)).toHaveCount(Math.min(said, 25));
    }
  }
});

test("the strip says how many are emergencies and overdue whatever a view or a filter hides", async ({
  page,
}) => {
  await page.goto("/queue?view=all");
  const numbers = await stripOf(page).getByRole("link").allTextContents();
  expect(numbers[0]).toMatch(/^[1-9]\d* emergenc/);
  expect(numbers[1]).toMatch(/^[1-9]\d* overdue$/);
  for (const query of [
    "",
    "?view=notes",
    "?tier=self-care&owner=me",
    "?view=booked&overdue=target",
  ]) {
    await page.goto(`/queue${query}`);
    await expect(stripOf(page).getByRole("link")).toHaveText(numbers);
  }
});

for (const [size, least] of [
  [SMALL, 11],
  [LARGE, 14],
] as const) {
  test(`at ${size.width} by ${size.height} the first screen shows at least ${least} whole rows`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("/queue");
    const whole = () =>
      queueRows(page).evaluateAll(
        (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
      );
    // A visit waits for no font: one that comes late is there for the next.
    await expect(async () => {
      await page.reload();
      expect(await whole()).toBeGreaterThanOrEqual(least);
    }).toPass();
    test.info().annotations.push({ type: "rows", description: String(await whole()) });
  });
}

test("while the list is scrolled, strip, headings and the group's head stay, and cover no row that has the focus", async ({
  page,
}) => {
  await page.goto("/queue");
  const names = page.getByRole("rowheader").getByRole("link");
  await names.nth(24).focus();
  await expect(stripOf(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("columnheader", { name: "Patient" })).toBeInViewport({ ratio: 1 });
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press("ArrowUp");
    const isCovered = await page.locator(":focus").evaluate((link) => {
      const { left, top, height } = link.getBoundingClientRect();
      return !link.contains(document.elementFromPoint(left + 4, top + height / 2));
    });
    expect([step, isCovered]).toEqual([step, false]);
  }
  const heads = page.locator(".queue-head td");
  const stays = await heads.evaluateAll((all) =>
    all.some(
      (head) => head.getBoundingClientRect().top > 0 && head.getBoundingClientRect().top < 70,
    ),
  );
  expect(stays).toBe(true);
});

for (const query of ["?view=first-look&tier=urgent&owner=nobody", "?view=booked&owner=me"]) {
  test(`the list is accessible, light and dark, narrowed by ${query}`, async ({ page }) => {
    await page.goto(`/queue${query}`);
    await expectAccessible(page);
    await expectAccessibleInTheDark(page);
  });
}

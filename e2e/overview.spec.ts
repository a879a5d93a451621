import type { Page } from "@playwright/test";
import { queueRows, referredPatient } from "./clinician-steps";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson } from "./people";

const DESK = { width: 1440, height: 900 };

/** How many rows a list says that it shows. */
async function rowsSaid(page: Page): Promise<number> {
  const said = await page.getByText(/^[\d,]+ of [\d,]+ open shown/).textContent();
  return Number((said ?? "").split(" ")[0]?.replace(",", ""));
}

test.describe("in the demo", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await page.setViewportSize(DESK);
    await signIn(await demoPerson("clinician@demo.flicker.example"));
    await page.goto("/queue");
    await page.getByRole("link", { name: "Overview" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });

  test("each number of what needs a person now, and of each day, leads to as many rows", async ({
    page,
  }) => {
    const links = page
      .getByRole("main")
      .locator('article a[href^="/queue?"], .deadline-days a, #main table a');
    const numbers = await links.evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute("href") ?? "",
        count: Number(/\d+/.exec(link.textContent ?? "")?.[0]),
      })),
    );
    expect(numbers.length).toBeGreaterThan(10);
    for (const { href, count } of numbers) {
      await page.goto(href);
      expect([href, await rowsSaid(page)]).toEqual([href, count]);
    }
  });

  test("it has no fault of access in either theme, and nothing is cut at 320 px", async ({
    page,
  }) => {
    await expectAccessible(page);
    await page.getByText("The same as a table").click();
    await expectAccessibleInTheDark(page);
    await page.setViewportSize({ width: 320, height: 720 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await expectAccessible(page);
  });
});

test("an emergency that waits for a first look is named with its reason, a press from its record", async ({
  page,
  signIn,
}) => {
  const { clinician } = await referredPatient({ name: "Ada Okoro" });
  await signIn(clinician);
  await page.goto("/overview");
  const now = page.getByRole("region", { name: "What needs a person now" });
  await expect(now).toContainText("1emergency waits for a first look");
  await expect(now).toContainText("Cannot swallow saliva");
  await now.getByRole("link", { name: "Open Ada Okoro" }).click();
  await expect(page.getByRole("region", { name: "Patient" })).toContainText("Ada Okoro");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a day leads to its rows", async ({ page, signIn }) => {
    await signIn(await demoPerson("clinician@demo.flicker.example"));
    await page.goto("/overview");
    const days = page.locator(".deadline-days a");
    await days.last().click();
    await expect(page.getByRole("link", { name: /Remove the filter Deadline/ })).toBeVisible();
    await expect(queueRows(page).first()).toBeVisible();
  });
});

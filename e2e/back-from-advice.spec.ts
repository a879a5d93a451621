import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { newPatient, sendToAlert, tick } from "./patient-steps";

const BEFORE = ["/home", "/next", "/journal", "/journal/new"];

test.use({ viewport: { width: 390, height: 844 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("however far Back leads from the advice, it says that there is advice, until it is acknowledged", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await page.goto("/home");
      // By links, so that the browser's own store of pages and the router's are what Back finds.
      for (const link of ["What happens next", "Journal"]) {
        await page.getByRole("link", { name: link, exact: true }).first().click();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
      await page.goto("/checklist");
      await tick(page, /not swallow your own spit/, "Yes");
      await sendToAlert(page);
      for (let step = 0; step < 3; step += 1) {
        await page.goBack();
        await expectAdvice(page);
      }
      for (const address of BEFORE) {
        await page.goto(address);
        await expectAdvice(page);
      }
      await page.goto("/alert");
      await page.getByRole("button", { name: "I have read this" }).click();
      await expect(page.getByRole("button", { name: "I have read this" })).toHaveCount(0);
      await page.goto("/journal/new");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Today’s entry");
      await expect(noticeOn(page)).toHaveCount(0);
    });
  });
}

for (const address of BEFORE) {
  test(`${address}, when the browser shows it again as it was left, asks whether there is advice`, async ({
    page,
    context,
    signIn,
  }) => {
    await signIn(await newPatient());
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(noticeOn(page)).toHaveCount(0);
    const other = await context.newPage();
    await other.goto("/checklist");
    await tick(other, /not swallow your own spit/, "Yes");
    await sendToAlert(other);
    // Chromium under test keeps no page whole: what it does then is this event.
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    );
    await expectAdvice(page);
  });
}

function noticeOn(page: Page) {
  return page.getByRole("alert").filter({ hasText: "You were shown advice to get help" });
}

async function expectAdvice(page: Page): Promise<void> {
  // The advice itself, the start page's word of it, or what any other page says.
  const advice = page.getByRole("heading", {
    name: /Call 112 now|You may need help now/,
  });
  await expect(noticeOn(page).or(advice).first()).toBeInViewport();
}

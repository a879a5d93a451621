import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";

const EMERGENCY = "My legs gave way and I can’t stand";
const CRISIS = "I want to end my life";

async function saveUnfinished(page: Page, note: string): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("I noticed twitching").check();
  await page.getByLabel(/Anything else/).fill(note);
  await page.getByRole("button", { name: "Save this entry" }).click();
}

async function saveQuietDay(page: Page, note: string): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByLabel(/Anything else/).fill(note);
  await page.getByRole("button", { name: "Save this entry" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("words of an emergency beside a blank field show whom to call first, then the error", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      const kept = javaScriptEnabled ? page.waitForResponse(/\/drafts/) : null;
      await saveUnfinished(page, EMERGENCY);
      const call = page.getByRole("heading", { name: "Call 112 now" });
      const error = page.getByRole("heading", { name: "There is a problem" });
      await expect(call).toBeVisible();
      await expect(error).toBeVisible();
      const [callBox, errorBox] = [await call.boundingBox(), await error.boundingBox()];
      expect(callBox?.y).toBeLessThan(errorBox?.y ?? 0);
      if (javaScriptEnabled) {
        await expect(page.locator("[role=alert]:focus")).toContainText("Call 112 now");
        await expect(call).toBeInViewport();
        await expectAccessible(page);
      }
      await (await kept)?.finished();
      await expect(page.getByText(/^Kept for you at /)).toHaveCount(javaScriptEnabled ? 1 : 0);
      await expect(page.getByLabel(/Anything else/)).toHaveValue(EMERGENCY);
      await expect(page.getByLabel("I noticed twitching")).toBeChecked();
    });

    test("words of self-harm show a cover, and the words after one step", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await saveQuietDay(page, CRISIS);
      await expect(page).toHaveURL(/\/alert$/);
      await expect(page).toHaveTitle("A page for you - Flicker");
      await page.goto("/home");
      await expect(page.getByText(/help right away/)).toHaveCount(0);
      await page.getByRole("link", { name: "Read it now" }).click();
      const line = page.getByRole("link", { name: /crisis line/ });
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "There is something for you to read",
      );
      await expect(line).toBeHidden();
      await expect(page.getByText(/harm/i).locator("visible=true")).toHaveCount(0);
      await page.getByText("Open", { exact: true }).click();
      await expect(line).toBeVisible();
      await expect(page.getByText(/send a text/)).toHaveCount(0);
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "I have read this" }).click();
      await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
    });
  });
}

test("words of self-harm beside a blank field show the cover first, without an alarm", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await saveUnfinished(page, CRISIS);
  await expect(page.getByRole("heading", { name: "There is something for you" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Call 112 now" })).toHaveCount(0);
  await expect(page.getByLabel(/Anything else/)).toHaveValue(CRISIS);
});

test("an emergency beside self-harm is shown first, with the line after it", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await saveQuietDay(page, `${CRISIS}. I can’t breathe.`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Call 112 now");
  await expect(page.getByRole("heading", { name: "There is something for you" })).toBeVisible();
});

test("a calm note beside a blank field shows the error alone", async ({ page, signIn }) => {
  await signIn(await newPatient());
  await saveUnfinished(page, "breathing exercises helped, no trouble swallowing");
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Call 112" })).toHaveCount(0);
});

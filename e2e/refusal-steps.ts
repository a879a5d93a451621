import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

export const TYPED = "Words that must stay";

/** Types into every field for words that the form shows, and answers them. */
export async function typeEverywhere(form: Locator): Promise<Locator[]> {
  const fields = await form
    .locator("textarea:visible, input[type=email], input[type=search]")
    .all();
  for (const field of fields) {
    const isEmail = (await field.getAttribute("type")) === "email";
    await field.fill(isEmail ? "a@b.example" : TYPED);
  }
  return fields;
}

export async function reveal(button: Locator): Promise<void> {
  // What is folded away is opened, as whoever presses it has.
  await button.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await button.scrollIntoViewIfNeeded();
  await button.focus();
}

/** The words have the focus, and stand whole inside the viewport. */
export async function expectRefused(page: Page, words: string | RegExp): Promise<void> {
  const focused = page.locator(":focus");
  await expect(focused).toContainText(words);
  await expect(focused).toContainText(/Not /);
  await expect(focused).toBeInViewport({ ratio: 1 });
}

/** The worker that keeps it has come: a network that goes before complains in the page's console. */
export async function emergencyPageIsKept(page: Page): Promise<void> {
  const workerState = () =>
    page.evaluate(
      async () => (await navigator.serviceWorker.getRegistration("/emergency"))?.active?.state,
    );
  await expect.poll(workerState).toBe("activated");
}

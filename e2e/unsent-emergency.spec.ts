import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, newPatient, sendToAlert, tick } from "./patient-steps";
import { emergencyPageIsKept } from "./refusal-steps";

const PHONE = { width: 390, height: 844 };
const NOT_KNOWN = "The clinic does not know yet";

test.use({ viewport: PHONE });

test("an emergency answer that cannot be sent shows whom to call at once, and is sent when the network is back", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/checklist/emergency-breathing");
  await tick(page, /not swallow your own spit/, "Yes");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Continue", exact: true }).press("Enter");
  await expectCard(page, "Call 112");
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/alert$/);
});

test("a note of an emergency that cannot be sent shows whom to call at once", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new", { waitUntil: "networkidle" });
  await writeNote(page, "I cannot swallow");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save this entry" }).press("Enter");
  await expectCard(page, "Call 112");
});

test("a note of self-harm that cannot be sent shows a cover, and the line after one step", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new", { waitUntil: "networkidle" });
  await writeNote(page, "I want to end my life");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save this entry" }).press("Enter");
  const cover = page.locator(":focus");
  await expect(cover).toContainText("There is something for you to read");
  await expect(cover.getByText(/carry this alone/)).toBeHidden();
  await expect(cover.getByRole("link", { name: /Call/ })).toBeHidden();
  await expect(page.getByRole("heading", { name: /Emergency/ })).toHaveCount(0);
  await cover.getByText("Open", { exact: true }).click();
  await expect(page.getByRole("link", { name: /crisis line/ })).toBeVisible();
});

test("a note that cannot be sent, and that nothing in the page can read, stands beside the number, without an alarm", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await page.getByRole("textbox", { name: /Anything else/ }).fill("I cannot swallow");
  await page.getByRole("button", { name: "Save this entry" }).press("Enter");
  const refusal = page.locator(":focus");
  await expect(refusal.getByRole("link", { name: "Call 112" })).toBeInViewport({ ratio: 1 });
  await expect(refusal).toContainText("something that cannot wait");
  await expect(page.getByRole("heading", { name: /Emergency/ })).toHaveCount(0);
});

test("a calm answer that cannot be sent frightens nobody", async ({ page, context, signIn }) => {
  await signIn(await newPatient());
  await page.goto("/journal/new", { waitUntil: "networkidle" });
  await writeNote(page, "A long walk today");
  await answer(page, /new or worse/, "No");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save this entry" }).press("Enter");
  await expect(page.locator(":focus")).toContainText("Not saved");
  await expect(page.getByText(NOT_KNOWN)).toHaveCount(0);
});

test("the emergency page is there without a network, and the browser keeps nothing else", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new");
  await page.getByRole("textbox", { name: /Anything else/ }).fill("SECRETWORDS");
  await emergencyPageIsKept(page);
  await context.setOffline(true);
  for (const [address, saysUnsaved] of [
    ["/emergency", 0],
    ["/emergency?unsaved=1", 1],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("link", { name: "Call 112" })).toBeVisible();
    await expect(page.getByText("The clinic does not know yet")).toHaveCount(saysUnsaved);
  }
  await context.setOffline(false);
  await page.goto("/home");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const addresses = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return {
      addresses: addresses.flat(),
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    };
  });
  expect(kept).toEqual({
    addresses: ["/emergency", "/emergency?unsaved=1"].map(
      (address) => new URL(address, page.url()).href,
    ),
    storage: 0,
    databases: 0,
  });
});

test("Back from the advice says that it was shown, until it is acknowledged", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/checklist");
  await tick(page, /not swallow your own spit/, "Yes");
  await sendToAlert(page);
  await page.goBack();
  const notice = page.getByRole("alert").filter({ hasText: "You were shown advice to get help" });
  await expect(notice.or(page.getByRole("heading", { name: "Call 112 now" }))).toBeInViewport();
  await page.goto("/alert");
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
  await page.getByRole("link", { name: "Carry on with the questions" }).click();
  await expect(page.getByRole("button", { name: "Continue", exact: true })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the number to call stands before the button, and Back leads to the advice", async ({
    page,
    signIn,
  }) => {
    await signIn(await newPatient());
    await page.goto("/checklist/emergency-breathing");
    const call = await page.getByRole("link", { name: "Call 112" }).first().boundingBox();
    const button = await page.getByRole("button", { name: "Continue", exact: true }).boundingBox();
    expect(call?.height).toBeGreaterThanOrEqual(64);
    expect(call?.y).toBeLessThan(button?.y ?? 0);
    await tick(page, /not swallow your own spit/, "Yes");
    await sendToAlert(page);
    await page.goBack();
    await expect(page.getByRole("heading", { name: /Call 112 now/ })).toBeVisible();
  });

  test("a calm note beside a blank field, which the server has read, is refused without a number", async ({
    page,
    signIn,
  }) => {
    await signIn(await newPatient());
    await page.goto("/journal/new");
    await page.getByRole("textbox", { name: /Anything else/ }).fill("A long walk today");
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText("There is a problem").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: /Anything else/ })).toHaveValue(
      "A long walk today",
    );
    await expect(page.getByText("something that cannot wait")).toHaveCount(0);
  });
});

/** Writes a note, and waits for the watch that comes with the first touch of the page. */
async function writeNote(page: Page, note: string): Promise<void> {
  const watch = page.waitForResponse((response) => response.url().endsWith(".js"));
  await page.getByRole("textbox", { name: /Anything else/ }).fill(note);
  await (await watch).finished();
}

async function expectCard(page: Page, call: string): Promise<void> {
  const card = page.locator(":focus");
  await expect(card).toContainText(NOT_KNOWN);
  const number = card.getByRole("link", { name: call });
  await expect(number).toBeInViewport({ ratio: 1 });
  await expect(number).toHaveAttribute("href", "tel:112");
  await expect(card.getByText(NOT_KNOWN)).toBeInViewport();
}

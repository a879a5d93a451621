import type { Page } from "@playwright/test";
import { withoutSpaces } from "@/lib/emg-requests/testing/read-pdf";
import { fillIn, printed, requestEmg, shownWords, sign } from "./emg-steps";
import { expect, test } from "./fixtures";
import { answer } from "./patient-steps";

/** Written only on request, so that a test run leaves the tree as it was. */
const PICTURES = process.env.FLICKER_PICTURES === "1";

async function signInByForm(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  const password = await page.locator("code").first().textContent();
  await page.getByLabel(/e-?mail/i).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

test("a patient's journal reaches the neurologist's queue, chart and signed EMG request", async ({
  page,
}) => {
  const note = `Woke me at four. ${Date.now()}`;
  let patientName = "";

  await test.step("the demo patient writes today's entry", async () => {
    await signInByForm(page, "patient@demo.flicker.example");
    patientName = (await page.locator("h1").innerText()).replace(/^Hello /, "");
    await page.goto("/journal/new");
    await page.getByLabel(/^Same places/).check();
    await answer(page, /new or worse/, "No");
    await page.getByLabel(/anything else/i).fill(note);
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText(/^Saved for /)).toBeVisible();
  });

  await test.step("the demo neurologist finds the most urgent on top, and this patient below", async () => {
    await signInByForm(page, "clinician@demo.flicker.example");
    await expect(page).toHaveURL(/queue$/);
    await expect(page.getByRole("row").nth(1)).toContainText("Emergency");
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    if (PICTURES) await page.screenshot({ path: "docs/pictures/queue.png" });
    await page.getByLabel("Find a patient, open or closed").fill(patientName);
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page.getByRole("region", { name: "Patients found" })).toContainText(patientName);
  });

  await test.step("opens the referral and reads today's words, the chart and the spread", async () => {
    const found = page.getByRole("region", { name: "Patients found" });
    await found.getByRole("link", { name: patientName }).first().click();
    await expect(page.getByRole("blockquote").filter({ hasText: note })).toBeVisible();
    await expect(page.getByRole("img", { name: /^How it spread/ })).toBeVisible();
    if (PICTURES) await page.screenshot({ path: "docs/pictures/referral.png", fullPage: true });
    const summary = page.url();
    await page.getByRole("link", { name: /^Journal/ }).click();
    await expect(page.getByRole("region", { name: /^Journal/ }).getByText(note)).toBeVisible();
    await page.goto(summary);
  });

  await test.step("signs an EMG request whose PDF says what the page says", async () => {
    const address = await requestEmg(page, page.url().split("/").at(-1) ?? "");
    await fillIn(page);
    await page.getByRole("button", { name: "Save and check before signing" }).click();
    await sign(page);
    const { pdf } = await printed(page, address);
    expect(withoutSpaces(pdf.words)).toBe(await shownWords(page));
    expect(pdf.words).toContain(patientName);
  });
});

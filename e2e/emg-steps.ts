import type { Page } from "@playwright/test";
import { DEMO_PASSWORD } from "@/lib/auth/demo-sign-ins";
import { readPdf, withoutSpaces } from "@/lib/emg-requests/testing/read-pdf";
import { expect } from "./fixtures";

const TODAY = new Date().toISOString().slice(0, 10);

export async function requestEmg(page: Page, referralId: string): Promise<string> {
  await page.goto(`/referrals/${referralId}`);
  await page.getByRole("button", { name: "Request EMG" }).click();
  await page.waitForURL(/\/emg-requests\/[0-9a-f-]+$/);
  return page.url();
}

/** Every choice and every field that a signature needs. */
export async function fillIn(page: Page): Promise<void> {
  await page
    .getByLabel("Clinical question to be answered")
    .fill("Is there lower motor neurone involvement beyond the right arm?\nWhich level?");
  const boxes = page.locator("form select");
  for (const name of await boxes.evaluateAll((all) =>
    all.map((box) => box.getAttribute("name") ?? ""),
  )) {
    const box = page.locator(`select[name="${name}"]`);
    if (name.startsWith("examination.")) await box.selectOption({ index: 3 });
    if (name.startsWith("safety.")) await box.selectOption("no");
  }
  for (const [id, value] of [
    ["examination.gait:midline", "normal"],
    ["examination.wasting:midline", "no"],
    ["examination.sensation:midline", "normal"],
    ["safety.anticoagulant", "yes"],
    ["field.suspicion", "not-stated"],
    ["field.handedness", "right"],
    ["field.interpreter", "no"],
    ["field.consent", "yes"],
  ] as const) {
    await page.locator(`select[name="${id}"]`).selectOption(value);
  }
  await page.locator('input[name="safety.anticoagulant.detail"]').fill("Apixaban 5 mg");
  const [year = "", month = "", day = ""] = TODAY.split("-");
  await page.locator('input[name="field.consent-date-day"]').fill(day);
  await page.locator('input[name="field.consent-date-month"]').fill(month);
  await page.locator('input[name="field.consent-date-year"]').fill(year);
}

/** Signs as one of the demo's clinicians what the check page shows. */
export async function sign(page: Page): Promise<void> {
  await page.getByLabel("Your password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: /^Sign version/ }).click();
  await expect(page.getByText("Signed. The words below do not change any more.")).toBeVisible();
}

export async function shownWords(page: Page): Promise<string> {
  const words = await page.getByTestId("emg-request-words").evaluate((request) => {
    const shown = request.cloneNode(true) as Element;
    // What names a picture is in the PDF too, but as little a word of the page there as here.
    for (const name of shown.querySelectorAll("svg :is(title, desc)")) name.remove();
    return shown.textContent ?? "";
  });
  return withoutSpaces(words);
}

export async function printed(page: Page, address: string) {
  const response = await page.request.get(`${address}/pdf`);
  expect(response.status()).toBe(200);
  return { response, pdf: await readPdf(await response.body()) };
}

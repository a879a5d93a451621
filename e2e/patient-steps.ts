import type { Page } from "@playwright/test";
import { expect } from "./fixtures";
import { createClinic, createPatient, type Someone } from "./people";

/** A patient in a clinic of their own, who has reported nothing yet. */
export async function newPatient(): Promise<Someone> {
  return createPatient(await createClinic());
}

export async function answer(page: Page, question: RegExp, answerText: string): Promise<void> {
  const group = page.getByRole("group", { name: question });
  await group.getByLabel(answerText, { exact: true }).check();
}

/** Ticks a sign of an emergency, and says whether it is so or not sure. */
export async function tick(page: Page, sign: RegExp, answerText: string): Promise<void> {
  await page.getByRole("checkbox", { name: sign }).check();
  await page.getByRole("group", { name: sign }).getByLabel(answerText, { exact: true }).check();
}

/** Sends a page of emergency signs on which something is ticked. */
export async function sendToAlert(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/alert$/);
}

export async function noneOfThese(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "None of these", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${next}$`));
}

export async function goOn(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/${next}$`));
}

export async function noToAllOthers(page: Page, next: string): Promise<void> {
  await page.getByRole("button", { name: "No to all the others, and continue" }).click();
  await expect(page).toHaveURL(new RegExp(`/${next}$`));
}

/** From the first page to the one about twitching. */
export async function noToEmergencySigns(page: Page): Promise<void> {
  for (const next of ["emergency-weakness", "emergency-feeling", "emergency-body", "twitching"]) {
    await noneOfThese(page, next);
  }
}

/** From the start page to the page about arms, with a harmless story of both calves. */
export async function answerUntilArms(page: Page): Promise<void> {
  await page.goto("/checklist");
  await noToEmergencySigns(page);
  await answer(page, /noticed a muscle twitching/, "Yes");
  await goOn(page, "about-twitching");
  await page.getByRole("textbox", { name: "Month" }).fill("1");
  await page.getByRole("textbox", { name: "Year" }).fill("2026");
  await answer(page, /How fast did it come on/, "Within weeks");
  await answer(page, /how has it changed/, "About the same");
  await answer(page, /Have you rested more/, "Yes");
  await answer(page, /most like the movement/, "A small flicker under the skin");
  await answer(page, /without stopping/, "No");
  await answer(page, /come and go/, "Yes");
  await answer(page, /only ever in one small place/, "No");
  await answer(page, /moved or spread/, "No");
  await goOn(page, "places");
  await page.getByLabel("Left calf").check();
  await page.getByLabel("Right calf").check();
  await goOn(page, "arms");
}

/** From the page about arms to the end, nothing wrong, and sent. */
export async function answerRestAndSend(page: Page): Promise<void> {
  for (const next of [
    "legs",
    "muscles",
    "speech",
    "balance",
    "health",
    "medicines",
    "conditions",
    "check-answers",
  ]) {
    await noToAllOthers(page, next);
  }
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page).toHaveURL(/\/checklist\/sent$/);
}

import type { Page } from "@playwright/test";
import { answer, noToAllOthers } from "./patient-steps";
import { createClinic, createPatient, createStaff, type Someone } from "./people";

type SignIn = (someone: Someone) => Promise<void>;

/** A clinic with one clinician and one patient who cannot swallow, told by the patient's own form. */
export async function referredPatient(
  page: Page,
  signIn: SignIn,
  facts: { clinicId?: string; name?: string; birthDate?: string; phone?: string } = {},
): Promise<{ clinicId: string; patient: Someone; clinician: Someone }> {
  const { clinicId = await createClinic(), ...patientFacts } = facts;
  const patient = await createPatient(clinicId, patientFacts);
  await signIn(patient);
  await page.goto("/checklist");
  await answer(page, /not swallow your own spit/, "Yes");
  await noToAllOthers(page, "stop");
  return { clinicId, patient, clinician: await createStaff(clinicId, "clinician", "Dr Chen") };
}

/** Open the record of the only patient in the queue. */
export async function openOnlyReferral(page: Page): Promise<string> {
  await page.goto("/queue");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/referrals\/[0-9a-f-]+$/);
  return page.url();
}

/** Type a day that many days from today into the three parts of a date. */
export async function typeDay(page: Page, name: string, daysFromToday: number): Promise<void> {
  const day = new Date(Date.now() + daysFromToday * 24 * 3_600_000).toISOString().slice(0, 10);
  const [year = "", month = "", date = ""] = day.split("-");
  await page.locator(`input[name="${name}-day"]`).fill(date);
  await page.locator(`input[name="${name}-month"]`).fill(month);
  await page.locator(`input[name="${name}-year"]`).fill(year);
}

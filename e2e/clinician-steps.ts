import type { Locator, Page } from "@playwright/test";
import { signedIn } from "./access/clinics";
import { EMERGENCY_SIGN, FIRST_PAGE } from "./access/prepare";
import { press } from "./access/press";
import { createClinic, createPatient, createStaff, type Someone, storedRows } from "./people";

/** A clinic with one clinician and one patient who cannot swallow, reported by the patient's own form. */
export async function referredPatient(
  facts: { clinicId?: string; name?: string; birthDate?: string; phone?: string } = {},
): Promise<{ clinicId: string; patient: Someone; clinician: Someone }> {
  const { clinicId = await createClinic(), ...patientFacts } = facts;
  const patient = await createPatient(clinicId, patientFacts);
  const { cookie } = await signedIn(patient);
  await press(cookie, FIRST_PAGE, "submitPageAction", EMERGENCY_SIGN);
  return { clinicId, patient, clinician: await createStaff(clinicId, "clinician", "Dr Chen") };
}

/** The cases of the queue, without the heads of their groups. */
export function queueRows(page: Page): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader") });
}

/** Open the record of the only patient in the queue. */
export async function openOnlyReferral(page: Page): Promise<string> {
  await page.goto("/queue?view=all");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/referrals\/[0-9a-f-]+$/);
  return page.url();
}

/** Go to a part of the record that the page shows: "Timeline". */
export async function openPart(page: Page, part: string): Promise<void> {
  const parts = page.getByRole("navigation", { name: "Parts of the record" });
  await parts.getByRole("link", { name: part }).click();
  await page.waitForURL(/[?&]tab=/);
}

/** Type a day that many days from today into the three parts of a date. */
export async function typeDay(page: Page, name: string, daysFromToday: number): Promise<void> {
  const day = new Date(Date.now() + daysFromToday * 24 * 3_600_000).toISOString().slice(0, 10);
  const [year = "", month = "", date = ""] = day.split("-");
  await page.locator(`input[name="${name}-day"]`).fill(date);
  await page.locator(`input[name="${name}-month"]`).fill(month);
  await page.locator(`input[name="${name}-year"]`).fill(year);
}

/** How many days ahead the next day is on which a clinic that works from Monday to Friday is open; 0: today. */
export function nextOpenDay(atLeast = 0): number {
  for (let ahead = atLeast; ; ahead += 1) {
    const weekday = new Date(Date.now() + ahead * 24 * 3_600_000).getUTCDay();
    if (weekday >= 1 && weekday <= 5) return ahead;
  }
}

/** Write down an examination of today, on which a lowering or closing can rest. */
export async function typeExamination(page: Page, found = "Power and reflexes normal") {
  await page.getByLabel("What you examined and what you found").fill(found);
  await typeDay(page, "examinedOn", 0);
}

/** The five minutes of a referral's newest decision are over: its patient reads of it now. */
export async function fiveMinutesLater(address: string): Promise<void> {
  const referralId = address.split("/").at(-1) ?? "";
  await storedRows`
    update referrals set patient_reads_until = now() - interval '1 second' where id = ${referralId}`;
  await storedRows`
    update patient_messages set written_at = written_at - interval '5 minutes'
    where decision_id in (select id from decisions where referral_id = ${referralId})`;
  await storedRows`
    update decisions set decided_at = decided_at - interval '5 minutes' where referral_id = ${referralId}`;
}

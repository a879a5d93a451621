import type { Page } from "@playwright/test";
import { openOnlyReferral, openPart } from "./clinician-steps";
import { expect, expectAccessible, signInTo, test } from "./fixtures";
import { noneOfThese } from "./patient-steps";
import { createClinic, createPatient, createStaff, type Someone, storedRows } from "./people";

const TOO_LONG = `Thinner hand. ${"x".repeat(2000)}`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a clinician raises a case by hand, with a reason that is kept whole, and the patient's steps follow", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await calmPatient(page, signIn);
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await expect(current(page)).not.toContainText("Immediate");
      await page.getByLabel("Raise the tier").check();
      await save(page);
      for (const missing of [
        "Choose the tier to which you raise it",
        "Choose why",
        "Enter what makes it more urgent",
      ]) {
        await expect(page.getByRole("link", { name: missing })).toBeVisible();
      }

      await page.getByRole("radio", { name: /^Immediate/ }).check();
      await page.getByLabel("Read in a note or a letter").check();
      await words(page).fill(TOO_LONG);
      await save(page);
      await expect(
        page.getByRole("link", { name: /^Use 2,000 characters or fewer/ }),
      ).toBeVisible();
      await expect(words(page)).toHaveValue(TOO_LONG);
      if (javaScriptEnabled) await expectAccessible(page);

      await words(page).fill("The note tells of a thinner hand");
      await save(page);
      await expect(page.getByText("Saved: Tier raised.")).toBeVisible();
      await expect(current(page)).toContainText("Immediate");
      await expect(page.getByRole("region", { name: "What was reported" })).toContainText(
        "Raised by hand to Immediate",
      );
      await openPart(page, "Timeline");
      const history = page.getByRole("table", { name: "Decisions, newest on top" });
      await expect(history).toContainText("Tier raised · Immediate");
      await expect(history).toContainText(
        "Read in a note or a letter: The note tells of a thinner hand",
      );
      const referralId = address.split("/").at(-1) ?? "";
      const audited = await storedRows`
        select a.actor_person_id from audit_events a join decisions d on d.id::text = a.resource_id
        where a.action = 'raise-tier' and d.referral_id = ${referralId}`;
      expect(audited).toEqual([{ actor_person_id: clinician.personId }]);

      await signIn(patient);
      await page.goto("/next");
      await expect(page.getByText(/Please call the clinic or your own doctor today/)).toBeVisible();
      await expect(page.getByRole("main")).toContainText("A doctor has looked at your case");
      await expect(page.getByRole("main")).not.toContainText(/immediate|thinner hand/i);
    });
  });
}

test("only tiers above the present one are offered, and a page that is out of date raises nothing", async ({
  page,
  signIn,
  context,
}) => {
  const { clinicId, clinician } = await calmPatient(page, signIn);
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const second = await context.browser()?.newContext();
  if (!second) throw new Error("no browser");
  await signInTo(second, await createStaff(clinicId, "clinician", "Dr Patel"));
  const late = await second.newPage();
  await late.goto(address);

  await raise(page, /^Urgent A/);
  await expect(page.getByText("Saved: Tier raised.")).toBeVisible();
  await page.getByLabel("Raise the tier").check();
  const offered = page.getByRole("group", { name: "To which tier?" }).getByRole("radio");
  await expect(offered).toHaveCount(2);

  await raise(late, /^Emergency/);
  await expect(late.getByText(/Dr Chen decided at \d\d:\d\d: Tier raised\./).first()).toBeVisible();
  await expect(words(late)).toHaveValue("Two signs together");
  await second.close();
});

async function raise(page: Page, tier: RegExp): Promise<void> {
  await page.getByLabel("Raise the tier").check();
  await page.getByRole("radio", { name: tier }).check();
  await page.getByLabel("The answers together worry me").check();
  await words(page).fill("Two signs together");
  await save(page);
}

function words(page: Page) {
  return page.getByLabel("What makes it more urgent?");
}

function current(page: Page) {
  return page.getByRole("region", { name: "How soon" });
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save the decision" }).click();
}

/** A patient who said no to the first questions, and a clinician of their clinic. */
async function calmPatient(
  page: Page,
  signIn: (someone: Someone) => Promise<void>,
): Promise<{ clinicId: string; patient: Someone; clinician: Someone }> {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId);
  await signIn(patient);
  await page.goto("/checklist");
  await noneOfThese(page, "emergency-weakness");
  return { clinicId, patient, clinician: await createStaff(clinicId, "clinician", "Dr Chen") };
}

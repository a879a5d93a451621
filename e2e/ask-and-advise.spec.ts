import { signedIn } from "./access/clinics";
import { sendChecklist } from "./access/prepare";
import { fiveMinutesLater, openOnlyReferral, queueRows, referredPatient } from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { answer } from "./patient-steps";
import { createClinic, createPatient, createStaff, storedRows } from "./people";

/** A clinic with one clinician, and one patient whose harmless answers were sent. */
async function calmPatient() {
  const clinicId = await createClinic();
  const patient = await createPatient(clinicId);
  await sendChecklist(await signedIn(patient));
  return { patient, clinician: await createStaff(clinicId, "clinician", "Dr Chen") };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("the clinic asks, the patient answers, and the case comes back with what changed", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await calmPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      const save = page.getByRole("button", { name: "Save the decision" });
      await page.getByLabel("Ask the patient for more").check();
      await save.click();
      await expect(page.getByRole("link", { name: /Choose a question, or write/ })).toBeVisible();
      await expect(page.getByRole("link", { name: /Choose the day by which/ })).toBeVisible();

      await page.getByLabel("A question of your own").fill("Which leg is it?");
      await page.locator("summary", { hasText: "All questions" }).click();
      await page.locator("summary", { hasText: "Your muscles" }).click();
      await page.locator("input[name=askQuestions][value=wasting]").check();
      await page.locator("input[name=replyBy]").first().check();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "See what this does" }).click();
      const consequence = page.getByRole("region", { name: "What this does" });
      await expect(consequence).toContainText("Which leg is it?");
      await expect(consequence).toContainText("Has a muscle become thinner");
      await expect(consequence).toContainText("The clinic has a question for you.");
      await save.click();
      await expect(page.getByText("Saved: Asked for more.")).toBeVisible();
      await expect(page.getByText("No clock has stopped.")).toBeVisible();
      await page.goto("/queue");
      await expect(queueRows(page)).toHaveCount(0);

      await signIn(patient);
      await page.goto("/home");
      await expect(
        page.getByRole("link", { name: "Answer the question", exact: true }),
      ).toHaveCount(0);
      await fiveMinutesLater(address);
      await page.goto("/home");
      await expect(page.getByText("Dr Chen at the clinic asks you to answer by")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: "Answer the question", exact: true }).click();
      await expect(page.getByText("Which leg is it?")).toBeVisible();
      const words = page.getByLabel("Your answer in your own words");
      await words.fill("The left one");
      await page.getByRole("button", { name: "Send my answer" }).click();
      await expect(page.getByRole("link", { name: /thinner/ })).toBeVisible();
      await expect(words).toHaveValue("The left one");
      await answer(page, /become thinner/, "I’m not sure");
      await page.getByLabel("Left calf").check();
      await page.getByRole("button", { name: "Send my answer" }).click();
      await expect(page.getByText("Thank you. The clinic has your answer.")).toBeVisible();
      await expect(
        page.getByRole("link", { name: "Answer the question", exact: true }),
      ).toHaveCount(0);

      await signIn(clinician);
      await page.goto("/queue?view=came-back");
      const view = page.getByRole("link", { name: "Came back 1" });
      await expect(view).toHaveAttribute("aria-current", "page");
      await expect(queueRows(page)).toHaveCount(1);
      await expect(page.getByText("answered: read the reply").first()).toBeVisible();
      await page.goto(address);
      const table = page.getByRole("table", { name: /What was asked/ });
      await expect(table.locator("b", { hasText: "not sure" })).toBeVisible();
      await expect(page.getByText("The patient wrote: “The left one”")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("an emergency in a reply stops the patient, and is stored", async ({ page, signIn }) => {
      const { patient, clinician } = await calmPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await page.getByLabel("Ask the patient for more").check();
      await page.getByLabel("A question of your own").fill("How is it today?");
      await page.locator("input[name=replyBy]").first().check();
      await page.getByRole("button", { name: "Save the decision" }).click();
      await expect(page.getByText("No clock has stopped.")).toBeVisible();
      await fiveMinutesLater(address);
      await signIn(patient);
      await page.goto("/question");
      await page.getByLabel("Your answer in your own words").fill("I cannot breathe");
      await page.getByRole("button", { name: "Send my answer" }).click();
      await expect(page).toHaveURL(/\/alert$/);
      const [row] = await storedRows`
        select has_replied from referrals where patient_id = ${patient.patientId}`;
      expect(row?.has_replied).toBe(true);
    });
  });
}

test("without an answer the case comes back the day after, and says that nothing is known", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await calmPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  await page.getByLabel("Ask the patient for more").check();
  await page.getByLabel("A question of your own").fill("How is it today?");
  await page.locator("input[name=replyBy]").first().check();
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("No clock has stopped.")).toBeVisible();
  const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  for (const table of ["referrals", "patient_messages"]) {
    await storedRows`
      update ${storedRows(table)} set reply_by = ${yesterday} where patient_id = ${patient.patientId}`;
  }
  await page.goto("/queue?view=came-back");
  await expect(queueRows(page)).toHaveCount(1);
  await expect(page.getByText("no answer by").first()).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "No answer" })).toBeVisible();
  await expectAccessible(page);
});

test("advice is previewed, read with its writer and what to look out for, and refused beside an emergency", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await calmPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const words = page.getByLabel("Your advice to the patient");
  await page.getByLabel("Advise without a visit").check();
  await words.fill("Please rest your calves for a week.");
  await page.getByLabel("Blood test", { exact: true }).check();
  await page.getByLabel("While the patient waits for the visit").check();
  await page.locator("textarea[name=adviceReason]").fill("Typical story");
  await page.getByRole("button", { name: "See what this does" }).click();
  const consequence = page.getByRole("region", { name: "What this does" });
  await expect(consequence).toContainText("Please rest your calves for a week.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("Saved: Advised in writing.")).toBeVisible();
  await fiveMinutesLater(address);
  await signIn(patient);
  await page.goto("/next");
  const advice = page.getByRole("region", { name: "Advice from the clinic" });
  await expect(advice).toContainText("Please rest your calves for a week.");
  await expect(advice).toContainText("Dr Chen");
  await expect(advice).toContainText("A blood test");
  await expect(page.getByRole("heading", { name: "What to look out for" })).toBeVisible();
  await expectAccessible(page);

  const emergency = await referredPatient();
  await signIn(emergency.clinician);
  await openOnlyReferral(page);
  await page.getByLabel("Advise without a visit").check();
  await words.fill("Please rest.");
  await page.getByLabel("While the patient waits for the visit").check();
  await page.locator("textarea[name=adviceReason]").fill("Typical story");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByRole("link", { name: /could keep somebody at home/ })).toBeVisible();
  await expect(words).toHaveValue("Please rest.");
});

test("what was just decided can be undone from the queue, and its patient never reads it", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await calmPatient();
  await signIn(clinician);
  await openOnlyReferral(page);
  await page.getByLabel("Ask the patient for more").check();
  await page.getByLabel("A question of your own").fill("How is it today?");
  await page.locator("input[name=replyBy]").first().check();
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("No clock has stopped.")).toBeVisible();
  await page.goto("/queue?view=all");
  const strip = page.getByRole("list", { name: "What you have just decided" });
  await expect(strip).toContainText("Decided: Asked for more,");
  await expect(queueRows(page)).toContainText("reply by");
  await expectAccessible(page);
  await strip.getByRole("button", { name: /^Undo \(until \d\d:\d\d\)$/ }).click();
  await expect(page).toHaveURL(/\/queue$/);
  await expect(strip).toHaveCount(0);
  await page.goto("/queue?view=all");
  await expect(queueRows(page)).not.toContainText("reply by");
  await storedRows`
    update patient_messages set written_at = written_at - interval '6 minutes'
    where patient_id = ${patient.patientId}`;
  await signIn(patient);
  await page.goto("/question");
  await expect(page).toHaveURL(/\/next$/);
});

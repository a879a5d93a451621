import {
  nextOpenDay,
  openOnlyReferral,
  openPart,
  queueRows,
  referredPatient,
  typeDay,
  typeExamination,
} from "./clinician-steps";
import { expect, expectAccessible, signInTo, test } from "./fixtures";
import { createClinic, createStaff, storedRows } from "./people";

test("a referral shows what was reported before what it means, and opening it is in the audit", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const headings = await page.getByRole("heading").allTextContents();
  const inOrder = ["In short", "Why this tier", "What was reported", "Decide", "How soon"];
  const found = headings.filter((heading) => inOrder.includes(heading));
  expect([...new Set(found)]).toEqual(inOrder);
  await expect(page.getByRole("region", { name: "Patient" })).toContainText(patient.name);
  await expect(page.getByRole("region", { name: "What was reported" })).toContainText(
    "Cannot swallow saliva, or chokes on most drinks: Yes",
  );
  await expect(page).toHaveTitle(/^[A-Z]+ .* - Referral - Flicker$/);
  await expectAccessible(page);

  const referralId = address.split("/").at(-1) ?? "";
  const views = await storedRows`
    select actor_person_id from audit_events
    where action = 'view-referral' and resource_id = ${referralId} and outcome = 'allowed'`;
  expect(views).toEqual([{ actor_person_id: clinician.personId }]);

  await signIn(await createStaff(await createClinic(), "clinician"));
  expect((await page.goto(address))?.status()).toBe(404);
  await signIn(patient);
  expect((await page.goto(address))?.status()).toBe(403);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("accepting asks for a choice, a day and a reason when it is late; seen ends the clock", async ({
      page,
      signIn,
    }) => {
      const { clinician } = await referredPatient();
      await signIn(clinician);
      await openOnlyReferral(page);
      const save = page.getByRole("button", { name: "Save the decision" });
      await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);

      await save.click();
      await expect(page.getByRole("link", { name: "Choose what you decide" })).toBeVisible();

      await page.getByLabel("Accept for a visit").check();
      await typeDay(page, "visitOn", nextOpenDay(1));
      await save.click();
      await expect(
        page.getByRole("link", { name: "The visit is later than the deadline. Enter the reason" }),
      ).toBeVisible();
      await expect(page.locator('input[name="visitOn-day"]')).not.toHaveValue("");

      await page.getByLabel(/^Reason, if the visit is later/).fill("In hospital until then");
      await save.click();
      await expect(page.getByText("Saved: Accepted.")).toBeVisible();
      await openPart(page, "Timeline");
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        "In hospital until then",
      );

      await page.getByLabel("Record how a visit ended").check();
      await page.getByLabel("Seen", { exact: true }).check();
      await typeDay(page, "endedOn", 0);
      await save.click();
      await expect(page.getByText("Saved: Visit.")).toBeVisible();
      await page.goto("/queue");
      await expect(page.getByText("No open referral is in this view.")).toBeVisible();
      await page.goto("/queue?view=all");
      await expect(queueRows(page).first()).toContainText("Nobody");
    });

    test("what was urgent is lowered only after its answers were read", async ({
      page,
      signIn,
    }) => {
      const { clinician } = await referredPatient();
      await signIn(clinician);
      await openOnlyReferral(page);
      await page.getByLabel("Lower the tier").check();
      await page.getByLabel(/^E03/).check();
      await page.getByLabel("Examined, and normal").check();
      await page.getByLabel("In your words").fill("Seen in the emergency department");
      await typeExamination(page);
      await page.getByRole("button", { name: "Save the decision" }).click();

      const interruption = page.getByRole("group", { name: "Read these answers first" });
      await expect(interruption).toBeVisible();
      await expect(page.getByText(/^Cannot swallow saliva.*: Yes \(/).last()).toBeVisible();
      await expect(page.getByLabel("In your words")).toHaveValue(
        "Seen in the emergency department",
      );
      await interruption.getByRole("checkbox").check();
      await page.getByRole("button", { name: "Save the decision" }).click();
      await expect(page.getByText("Saved: Tier changed.")).toBeVisible();
      await expect(page.getByRole("region", { name: "How soon" })).not.toContainText("Emergency");
    });
  });
}

test("of two clinicians on one referral the second is told who decided what, and keeps their words", async ({
  page,
  signIn,
  context,
}) => {
  const { clinicId, clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const second = await context.browser()?.newContext();
  if (!second) throw new Error("no browser");
  await signInTo(second, await createStaff(clinicId, "clinician", "Dr Patel"));
  const late = await second.newPage();
  await late.goto(address);

  await page.getByLabel("Accept for a visit").check();
  await typeDay(page, "visitOn", nextOpenDay());
  await page.getByLabel(/^Reason, if the visit is later/).fill("Sent to the emergency department");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("Saved: Accepted.")).toBeVisible();

  await late.getByLabel("Lower the tier").check();
  await late.getByLabel(/^E03/).check();
  await late.getByLabel("Another reason").check();
  await late.getByLabel("In your words").fill("Known since birth");
  await late.getByRole("button", { name: "Save the decision" }).click();
  await expect(late.getByText(/Dr Chen decided at \d\d:\d\d: Accepted\./).first()).toBeVisible();
  await expect(late.getByLabel("In your words")).toHaveValue("Known since birth");
  await second.close();
});

test("a referral is claimed, taken over with a reason, and given back", async ({
  page,
  signIn,
}) => {
  const { clinicId, clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  await page.getByRole("button", { name: "Claim" }).click();
  await expect(page.getByText("You hold this referral.")).toBeVisible();

  await signIn(await createStaff(clinicId, "clinician", "Dr Patel"));
  await page.goto(address);
  await expect(page.getByText("Dr Chen holds this referral.")).toBeVisible();
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByRole("link", { name: "Enter why you take over" })).toBeVisible();
  await page.getByLabel("Reason for taking over").fill("Dr Chen is on leave");
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText("You hold this referral.")).toBeVisible();
  await page.getByRole("button", { name: "Give it back" }).click();
  await expect(page.getByText("Nobody holds this referral.")).toBeVisible();
});

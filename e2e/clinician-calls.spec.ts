import { openOnlyReferral, openPart, referredPatient } from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { storedRows } from "./people";

const CLOCK = /\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/;
const PRESSES = [
  "No answer",
  "Left a message",
  "Reached: does not go",
  "Reached: goes to the emergency department now",
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an emergency's record has the number to call, says whether the advice was read, and takes how the call ended in one press", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await referredPatient({
        phone: "+44 (0)7700 900-123",
      });
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      const heading = page.getByRole("heading", {
        name: "What the patient says may be an emergency",
      });
      const emergency = page.locator("div").filter({ has: heading }).last();
      await expect(emergency).toContainText("Cannot swallow saliva, or chokes on most drinks: Yes");
      await expect(emergency.getByRole("link", { name: /^Phone the patient/ })).toHaveAttribute(
        "href",
        "tel:+4407700900123",
      );
      await expect(emergency).toContainText(
        new RegExp(`Emergency advice shown to the patient: ${CLOCK.source}`),
      );
      await expect(emergency).toContainText("The patient has not said that they read it.");

      await signIn(patient);
      await page.goto("/alert");
      await page.getByRole("button", { name: "I have read this" }).click();
      await expect(page.getByRole("button", { name: "I have read this" })).toHaveCount(0);
      await signIn(clinician);
      await page.goto(address);
      await expect(emergency).toContainText(
        new RegExp(`The patient says that they read it: ${CLOCK.source}`),
      );

      const [before] = await placeOf(address);
      for (const [index, press] of PRESSES.entries()) {
        await emergency.getByRole("button", { name: press }).click();
        const calls = emergency.getByText(new RegExp(`^${CLOCK.source}, Dr Chen: `));
        await expect(calls).toHaveCount(index + 1);
        await expect(emergency.getByText(new RegExp(`Dr Chen: ${press}$`))).toBeVisible();
      }
      // A call is no look at the case: it stays where it was.
      expect(await placeOf(address)).toEqual([before]);
      await openPart(page, "Timeline");
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        "No answer",
      );
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}

test("without a number on record the emergency says so", async ({ page, signIn }) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  await openOnlyReferral(page);
  await expect(page.getByText("No phone number of the patient is on record.")).toBeVisible();
  await expect(page.locator("main a[href^='tel:']")).toHaveCount(0);
});

function placeOf(address: string) {
  const referralId = new URL(address).pathname.split("/").at(-1) ?? "";
  return storedRows`
    select place, tier, deadline_on, first_look_by from referrals where id = ${referralId}`;
}

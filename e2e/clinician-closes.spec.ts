import {
  fiveMinutesLater,
  openOnlyReferral,
  openPart,
  referredPatient,
  typeExamination,
} from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { noneOfThese, sendToAlert, tick } from "./patient-steps";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a clinician closes a referral once its answers were read; the patient finds the way back, and what is new opens another", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await referredPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      const save = page.getByRole("button", { name: "Save the decision" });
      await page.getByLabel("Close the referral").check();
      await page.getByLabel("Examined, and no sign found").check();
      const words = page.getByLabel("What the next reader has to know");
      await words.fill("Swallows well");
      await typeExamination(page);
      await save.click();
      await expect(page.getByRole("link", { name: /^Choose whether the urgency/ })).toBeVisible();
      await page.getByLabel("It was too high").check();
      await page
        .getByLabel("Why can it be closed although these are not known?")
        .fill("Asked in the ward");
      await save.click();

      const interruption = page.getByRole("group", { name: "Read these answers first" });
      await expect(interruption).toBeVisible();
      await expect(words).toHaveValue("Swallows well");
      if (javaScriptEnabled) await expectAccessible(page);
      await interruption.getByRole("checkbox").check();
      await save.click();
      await expect(page.getByText("Saved: Discharged.")).toBeVisible();
      await expect(page.getByText(/^This referral is closed/)).toBeVisible();
      await openPart(page, "Timeline");
      const history = page.getByRole("table", { name: "Decisions, newest on top" });
      await expect(history).toContainText("Was the urgency right? It was too high");
      await expect(history).toContainText("Examined, and no sign found: Swallows well");

      await page.goto(`${address}/what-would-change`);
      const counts = page.getByRole("table", { name: /^Referrals that were closed here/ });
      await expect(counts.getByRole("row", { name: /^E03/ })).toContainText(/1\s*0\s*1\s*0/);

      await fiveMinutesLater(address);
      await signIn(patient);
      await page.goto("/alert");
      await page.getByRole("button", { name: "I have read this" }).click();
      await page.getByRole("link", { name: "Stop here for now" }).click();
      await expect(page.getByText(/The clinic has finished with these answers/)).toBeVisible();
      await page.goto("/checklist");
      await noneOfThese(page, "emergency-weakness");
      await noneOfThese(page, "emergency-feeling");
      await noneOfThese(page, "emergency-body");
      await tick(page, /dark/, "Yes");
      await sendToAlert(page);

      await signIn(clinician);
      const reopened = await openOnlyReferral(page);
      expect(reopened).not.toBe(address);
      await page.getByRole("link", { name: "Open the closed referral that came before" }).click();
      await expect(page).toHaveURL(address);
    });
  });
}

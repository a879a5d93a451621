import type { Page } from "@playwright/test";
import {
  fiveMinutesLater,
  nextOpenDay,
  openOnlyReferral,
  referredPatient,
  typeDay,
  typeExamination,
} from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { createStaff } from "./people";

const consequence = (page: Page) => page.getByRole("region", { name: "What this does" });
const save = (page: Page) => page.getByRole("button", { name: "Save the decision" });

async function fillLowering(page: Page): Promise<void> {
  await page.getByLabel("Lower the tier").check();
  await page.getByLabel(/^E03/).check();
  await page.getByLabel("The answer was a mistake").check();
  await page.getByLabel("In your words").fill("A sore throat, gone today");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("what a decision does, and what the patient will read, is shown before it is saved, and is what the patient reads", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await referredPatient(page, signIn);
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await page.getByLabel("Accept for a visit").check();
      await typeDay(page, "visitOn", nextOpenDay(1));
      await page.getByLabel(/^Reason, if the visit is later/).fill("In hospital until then");
      if (!javaScriptEnabled) {
        await page.getByRole("button", { name: "See what this does" }).click();
      }
      await expect(consequence(page)).toContainText("visit too late");
      await expect(consequence(page).getByRole("table")).toContainText("Appointment");
      const sentences = await consequence(page).locator("q").allTextContents();
      expect(sentences.join(" ")).toContain("You have an appointment on");
      await expect(page.getByLabel(/^Reason, if the visit is later/)).toHaveValue(
        "In hospital until then",
      );
      await expect(page.getByText("No decision yet.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await save(page).click();
      await expect(page.getByText("Saved: Accepted.")).toBeVisible();
      await fiveMinutesLater(address);
      await page.goto("/queue");
      await expect(page.getByRole("row").nth(1)).toContainText("visit too late");

      await signIn(patient);
      await page.goto("/stop");
      const acknowledge = page.getByRole("button", { name: "I have read this" });
      await acknowledge.click();
      await expect(acknowledge).toHaveCount(0);
      await page.goto("/next");
      for (const sentence of sentences) {
        await expect(page.getByText(sentence, { exact: true })).toBeVisible();
      }
    });

    test("an emergency is lowered without an examination only by two people", async ({
      page,
      signIn,
    }) => {
      const { clinicId, clinician } = await referredPatient(page, signIn);
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await fillLowering(page);
      await save(page).click();
      await page
        .getByRole("group", { name: "Read these answers first" })
        .getByRole("checkbox")
        .check();
      await save(page).click();
      await expect(
        page.getByRole("link", { name: /^This lowers the case by more than two tiers/ }),
      ).toBeVisible();
      await expect(page.getByLabel("In your words")).toHaveValue("A sore throat, gone today");
      await page.getByLabel(/^Propose it to my colleagues/).check();
      await save(page).click();
      await expect(page.getByText("Saved: Proposed to a colleague.")).toBeVisible();
      await expect(
        page.getByText("You proposed this. A colleague has to confirm it."),
      ).toBeVisible();
      await expect(page.getByRole("button", { name: "Confirm and save it" })).toHaveCount(0);
      await expect(page.getByRole("region", { name: "How soon" })).toContainText("Emergency");

      await signIn(await createStaff(clinicId, "clinician", "Dr Patel"));
      await page.goto(address);
      await expect(page.getByText(/^Dr Chen proposed on/)).toBeVisible();
      await expect(page.getByText("Findings to be closed: E03")).toBeVisible();
      await expect(page.getByRole("table", { name: /^The case now/ }).first()).toContainText(
        "Emergency",
      );
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Confirm and save it" }).click();
      await expect(page.getByText("Saved: Tier changed.")).toBeVisible();
      await expect(page.getByRole("region", { name: "How soon" })).not.toContainText("Emergency");
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        "proposed by Dr Chen",
      );
    });

    test("a closed finding stays in the summary with who and why, on paper too, and its closing can be undone for five minutes", async ({
      page,
      signIn,
    }) => {
      const { clinician } = await referredPatient(page, signIn);
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await fillLowering(page);
      await typeExamination(page);
      await save(page).click();
      await page
        .getByRole("group", { name: "Read these answers first" })
        .getByRole("checkbox")
        .check();
      await save(page).click();
      await expect(page.getByText("Saved: Tier changed.")).toBeVisible();
      const closed = page.getByRole("region", { name: "Closed findings" });
      await expect(closed.locator("s")).toContainText("E03");
      await expect(closed).toContainText(
        /Closed by Dr Chen on .*: The answer was a mistake: A sore throat/,
      );
      await page.emulateMedia({ media: "print" });
      await expect(closed).toBeVisible();
      await page.emulateMedia({ media: "screen" });

      await page.getByRole("button", { name: "Undo it" }).click();
      await expect(page.getByText("Saved: Undone.")).toBeVisible();
      await expect(page.getByRole("region", { name: "How soon" })).toContainText("Emergency");
      await expect(closed).toHaveCount(0);
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        /undone by Dr Chen at \d\d:\d\d/,
      );

      await page.getByLabel("Accept for a visit").check();
      await typeDay(page, "visitOn", nextOpenDay());
      await page.getByLabel(/^Reason, if the visit is later/).fill("First free day");
      await save(page).click();
      await expect(page.getByText("Saved: Accepted.")).toBeVisible();
      await fiveMinutesLater(address);
      await page.getByRole("button", { name: "Undo it" }).click();
      await expect(page.getByText(/^The five minutes are over/).first()).toBeVisible();
      await page.reload();
      await expect(page.getByRole("button", { name: "Undo it" })).toHaveCount(0);
    });
  });
}

import type { Page } from "@playwright/test";
import {
  fiveMinutesLater,
  nextOpenDay,
  openOnlyReferral,
  openPart,
  queueRows,
  referredPatient,
  typeDay,
  typeExamination,
} from "./clinician-steps";
import { expect, expectAccessible, signInTo, test } from "./fixtures";
import { createStaff } from "./people";

const consequence = (page: Page) => page.getByRole("region", { name: "What this does" });
const save = (page: Page) => page.getByRole("button", { name: "Save the decision" });

async function fillLowering(page: Page): Promise<void> {
  await page.getByLabel("Lower the tier").check();
  await page.getByLabel(/^E03/).check();
  await page.getByLabel("The answer was a mistake").check();
  await page.getByLabel("In your words").fill("A sore throat, gone today");
}

/** Propose to lower the case on the page to a colleague. */
async function propose(page: Page): Promise<void> {
  await fillLowering(page);
  await page.getByLabel(/^Propose it to my colleagues/).check();
  await save(page).click();
  await page.getByRole("group", { name: "Read these answers first" }).getByRole("checkbox").check();
  await save(page).click();
  await expect(page.getByText("Saved: Proposed to a colleague.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("what a decision does, and what the patient will read, is shown before it is saved, and is what the patient reads", async ({
      page,
      signIn,
    }) => {
      const { patient, clinician } = await referredPatient();
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
      const timeline = await page.context().newPage();
      await timeline.goto(`${page.url().split("?")[0]}?tab=timeline`);
      await expect(timeline.getByText("No decision yet.")).toBeVisible();
      await timeline.close();
      if (javaScriptEnabled) await expectAccessible(page);

      await save(page).click();
      await expect(page.getByText("Saved: Accepted.")).toBeVisible();
      await fiveMinutesLater(address);
      await page.goto("/queue");
      await expect(queueRows(page).first()).toContainText("visit too late");

      await signIn(patient);
      await page.goto("/alert");
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
      const { clinicId, clinician } = await referredPatient();
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
      await openPart(page, "Timeline");
      await expect(page.getByRole("table", { name: "Decisions, newest on top" })).toContainText(
        "proposed by Dr Chen",
      );
    });

    test("a colleague declines a proposal with the reason, and its proposer reads it; the proposer withdraws the next", async ({
      page,
      signIn,
    }) => {
      const { clinicId, clinician } = await referredPatient();
      const second = await createStaff(clinicId, "clinician", "Dr Patel");
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await propose(page);
      const history = page.getByRole("table", { name: "Decisions, newest on top" });
      const proposal = "Dr Chen proposed: Tier changed";

      await signIn(second);
      await page.goto(address);
      const decline = page.getByRole("button", { name: "Decline it" });
      await decline.click();
      await expect(page.getByRole("link", { name: "Enter your reason" })).toBeVisible();
      await page.getByLabel("Why you decline it").fill("Swallowing has to be seen first");
      await decline.click();
      await expect(page.getByText("Saved: Proposal declined.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Confirm and save it" })).toHaveCount(0);

      await signIn(clinician);
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "Your proposal was declined" })).toBeVisible();
      await expect(page.getByText(/^Declined by Dr Patel on .*: Swallowing has/)).toBeVisible();
      await expect(page.getByRole("region", { name: "How soon" })).toContainText("Emergency");
      await openPart(page, "Timeline");
      await expect(history.getByRole("row").nth(1)).toContainText("Dr Patel");
      await expect(history.locator("s")).toContainText(proposal);
      if (javaScriptEnabled) await expectAccessible(page);

      await propose(page);
      await page.getByLabel("Why you withdraw it").fill("I will examine him myself");
      await page.getByRole("button", { name: "Withdraw it" }).click();
      await expect(page.getByText("Saved: Proposal withdrawn.")).toBeVisible();
      await openPart(page, "Timeline");
      await expect(history.locator("s")).toHaveCount(2);
      await signIn(second);
      await page.goto(address);
      await expect(page.getByRole("button", { name: "Confirm and save it" })).toHaveCount(0);
    });

    test("who declines after a colleague has confirmed hears it, and keeps the words", async ({
      page,
      signIn,
      browser,
    }) => {
      const { clinicId, clinician } = await referredPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await propose(page);
      await signIn(await createStaff(clinicId, "clinician", "Dr Okoye"));
      await page.goto(address);
      await page.getByLabel("Why you decline it").fill("Swallowing has to be seen first");

      const elsewhere = await browser.newContext({ javaScriptEnabled });
      const colleague = await elsewhere.newPage();
      await signInTo(elsewhere, await createStaff(clinicId, "clinician", "Dr Patel"));
      await colleague.goto(address);
      await colleague.getByRole("button", { name: "Confirm and save it" }).click();
      await expect(colleague.getByText("Saved: Tier changed.")).toBeVisible();
      await elsewhere.close();

      await page.getByRole("button", { name: "Decline it" }).click();
      if (javaScriptEnabled) {
        const refusal = page.getByText(/^Dr Patel decided at \d\d:\d\d: Tier changed/).first();
        await expect(refusal).toBeInViewport();
      }
      await expect(page.getByText("Swallowing has to be seen first").first()).toBeVisible();
    });

    test("a closed finding stays in the summary with who and why, on paper too, and its closing can be undone for five minutes", async ({
      page,
      signIn,
    }) => {
      const { clinician } = await referredPatient();
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
      await openPart(page, "Timeline");
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

import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, answerUntilArms, newPatient, noToAllOthers } from "./patient-steps";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a task that is newly hard asks on the same page whether it can still be done, and which leg cannot", async ({
      page,
      signIn,
    }) => {
      const patient = await newPatient();
      await signIn(patient);
      await answerUntilArms(page);
      await noToAllOthers(page, "legs");

      const canStill = page.getByRole("group", { name: "Can you still walk?" });
      const whichLeg = page.getByRole("group", { name: "Which leg is it?" });
      await expect(canStill).toBeHidden();
      await answer(page, /^Is it harder to walk\?/, "Yes");
      await expect(canStill).toBeVisible();
      await expect(whichLeg).toBeHidden();

      await page.getByRole("button", { name: "No to all the others, and continue" }).click();
      await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
      await expect(page.getByText("Choose an answer: Can you still walk?").last()).toBeVisible();
      await canStill.getByLabel("No, not at all").check();
      await expect(whichLeg).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      for (const option of await whichLeg.locator("label").all()) {
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(64);
      }
      await whichLeg.getByLabel("Both legs").check();
      // Neither leg, and nobody said since when: an emergency as soon as it is reported.
      await noToAllOthers(page, "alert");
      const degrees = await ownRows(
        patient,
        (sql) => sql`
          select body ->> 'question' as question, body ->> 'value' as value from history_events
          where body ->> 'question' in ('walking-degree', 'walking-legs') order by 1`,
      );
      expect(degrees).toEqual([
        { question: "walking-degree", value: "not-at-all" },
        { question: "walking-legs", value: "both" },
      ]);
    });
  });
}

import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, newPatient, noToAllOthers, tick } from "./patient-steps";
import type { Someone } from "./people";

async function writeFirstEntry(page: Page): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("I noticed twitching").check();
  await page.getByLabel("Left calf").check();
  await answer(page, /How long did it go on/, "1 to 10 minutes");
  await answer(page, /What time of day/, "I don’t know");
  await answer(page, /come before it/, "Nothing that I noticed");
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
}

/** Counts every press of a pointer from here on. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset.taps = "0";
    addEventListener("pointerdown", () => {
      document.body.dataset.taps = String(Number(document.body.dataset.taps) + 1);
    });
  });
  return () => page.evaluate(() => Number(document.body.dataset.taps));
}

test("a day on which nothing changed is three taps, one with three other places at most eight", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await writeFirstEntry(page);
  await expectAccessible(page);

  await page.goto("/journal/new");
  await expectAccessible(page);
  const taps = await countTaps(page);
  await page.getByLabel(/^Same places/).check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  expect(await taps()).toBe(3);
  await expect(page.getByRole("row").filter({ hasText: "Left calf" })).toHaveCount(1);
  const twitches = await ownRows(
    patient,
    (sql) => sql`select body ->> 'duration' as duration from history_events where kind = 'twitch'`,
  );
  expect(twitches).toEqual([{ duration: "1-to-10-min" }, { duration: "1-to-10-min" }]);

  await page.goto("/journal/new");
  const more = await countTaps(page);
  await page.getByLabel("Different places").check();
  for (const place of ["Right calf", "Left thigh", "Tongue"]) await page.getByLabel(place).check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  expect(await more()).toBeLessThanOrEqual(8);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`what the last entry said, ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("is shown ticked, each with its own control, and what is unticked is not saved", async ({
      page,
      signIn,
    }) => {
      const patient = await newPatient();
      await signIn(patient);
      await page.goto("/journal/new");
      await page.getByLabel("I noticed twitching").check();
      for (const place of ["Left calf", "Right calf"]) await page.getByLabel(place).check();
      await answer(page, /How long did it go on/, "1 to 10 minutes");
      await answer(page, /What time of day/, "Morning (6 to noon)");
      await answer(page, /What time of day/, "Evening (6 to midnight)");
      await answer(page, /come before it/, "Poor sleep");
      await answer(page, /new or worse/, "No");
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText(/^Saved for /)).toBeVisible();

      await page.goto("/journal/new");
      await page.getByLabel(/^Same places/).check();
      for (const repeated of [
        "Left calf",
        "Right calf",
        "How long: 1 to 10 minutes",
        "Time of day: Morning (6 to noon)",
        "Time of day: Evening (6 to midnight)",
        "Before it: Poor sleep",
      ]) {
        const tick = page.getByLabel(repeated, { exact: true }).filter({ visible: true });
        await expect(tick).toBeChecked();
        await expect(tick).toHaveCount(1);
      }
      const untick = (name: string) =>
        page.getByLabel(name, { exact: true }).filter({ visible: true }).uncheck();
      await untick("Right calf");
      await untick("Time of day: Morning (6 to noon)");
      await untick("Before it: Poor sleep");
      await answer(page, /new or worse/, "No");
      // Nothing is said in the person's place: what was unticked and not chosen anew is asked.
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText("Choose what came before it").first()).toBeVisible();
      await expect(page.getByLabel("Before it: Poor sleep")).not.toBeChecked();
      await answer(page, /come before it/, "Nothing that I noticed");
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText(/^Saved for /)).toBeVisible();
      expect(await lastTwitches(patient)).toEqual([
        {
          site: "calf",
          side: "left",
          duration: "1-to-10-min",
          times: ["evening"],
          triggers: ["none-noticed"],
        },
      ]);
    });
  });
}

test("what is unticked opens its question, and another length takes the repeated one's place", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await writeFirstEntry(page);
  await page.goto("/journal/new");
  const questions = page.getByRole("group", { name: /How long did it go on/ });
  await expect(questions).toBeHidden();
  await page.getByLabel("Time of day: I don’t know").uncheck();
  await expect(questions).toBeVisible();
  await answer(page, /How long did it go on/, "More than 6 hours");
  await expect(page.getByLabel("How long: 1 to 10 minutes")).not.toBeChecked();
});

test("different places start with nothing ticked, and the last entry's come first", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await writeFirstEntry(page);
  await page.goto("/journal/new");
  await page.getByLabel("Different places").check();
  await expect(page.locator("input[name=places]:checked")).toHaveCount(0);
  const first = page.getByRole("group", { name: "Where it was last time" });
  await expect(first.getByRole("checkbox")).toHaveCount(1);
  await expect(page.locator("input[name=places]").first()).toHaveValue("calf:left");
});

/** The twitches of the newest entry, as stored. */
function lastTwitches(patient: Someone) {
  return ownRows(
    patient,
    (sql) => sql`
      select body -> 'area' ->> 'site' as site, body -> 'area' ->> 'side' as side, body ->> 'duration' as duration,
        body -> 'timesOfDay' as times, body -> 'triggers' as triggers
      from history_events where kind = 'twitch' and journal_entry_id = (select id from journal_entries order by recorded_at desc limit 1)`,
  );
}

test("the body map and the list of places tick the same boxes", async ({ page, signIn }) => {
  await signIn(await newPatient());
  await page.goto("/journal/new");
  await page.getByLabel("I noticed twitching").check();
  await page.getByText("Choose on a picture of the body").click();
  const onMap = (place: string) => page.locator(`[data-place="${place}"]`).first();
  await onMap("thigh:left").click();
  await expect(page.getByLabel("Left thigh")).toBeChecked();
  await page.getByLabel("Left thigh").uncheck();
  await page.getByLabel("Tongue").check();
  const ticked = page.locator("[data-place]").filter({ has: page.locator("path:nth-of-type(2)") });
  await expect(ticked).toHaveCount(1);
  await expect(ticked).toHaveAttribute("data-place", "tongue:midline");
  await expectAccessible(page);
});

test("without a network the words stay, and are sent once when it is back", async ({
  page,
  context,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByLabel(/Anything else/).fill("Slept well");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toBeFocused();
  await expect(page.getByLabel(/Anything else/)).toHaveValue("Slept well");

  await context.setOffline(false);
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  const entries = await ownRows(patient, (sql) => sql`select note from journal_entries`);
  expect(entries).toEqual([{ note: "Slept well" }]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("yes to the safety question asks what changed, and an emergency there stops the patient", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "Yes, something is new or worse");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page).toHaveURL(/\/changes-groups$/);
  await expectAccessible(page);
  await answer(page, /bladder or bowels/, "Yes");
  await noToAllOthers(page, "changes-emergency-feeling");
  await tick(page, /numb between your legs/, "Yes");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/alert$/);
  await expect(page.getByText("Go to the nearest emergency department now")).toBeVisible();
  const referrals = await ownRows(patient, (sql) => sql`select place from referrals`);
  expect(referrals).toEqual([{ place: 0 }]);
});

import { expect, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import {
  answer,
  answerRestAndSend,
  answerUntilArms,
  newPatient,
  sendToAlert,
  tick,
} from "./patient-steps";

test.use({ javaScriptEnabled: false });

test("without script an emergency answer shows the emergency alert, before any other, until it is read", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/checklist");
  await tick(page, /gasping for air/, "Yes");
  await sendToAlert(page);
  for (const address of ["/next", "/journal/new", "/checklist/twitching"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/alert$/);
  }
  await expect(page.getByRole("link", { name: "Call 112" })).toBeVisible();
  await page.getByRole("button", { name: "I have read this" }).click();
  await page.getByRole("link", { name: "Stop here for now" }).click();
  await expect(page).toHaveURL(/\/next$/);
});

test("without script a checklist and an entry are sent, and are in the database", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await test.step("a page with nothing ticked is refused", async () => {
    await page.goto("/checklist");
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  });
  await answerUntilArms(page);
  await answerRestAndSend(page);

  await page.getByRole("link", { name: "Write today’s entry" }).click();
  await page.getByLabel("Different places").check();
  await page.getByRole("checkbox", { name: "Right calf" }).check();
  await answer(page, /How long did it go on/, "1 to 10 minutes");
  await answer(page, /What time of day/, "Evening (6 to midnight)");
  await answer(page, /come before it/, "Poor sleep");
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();

  const entry = await ownRows(
    patient,
    (sql) => sql`
      select body -> 'area' ->> 'site' as site, body -> 'area' ->> 'side' as side,
        body ->> 'duration' as duration, body -> 'timesOfDay' as times, body -> 'triggers' as triggers
      from history_events where kind = 'twitch' and journal_entry_id is not null`,
  );
  expect(entry).toEqual([
    {
      site: "calf",
      side: "right",
      duration: "1-to-10-min",
      times: ["evening"],
      triggers: ["poor-sleep"],
    },
  ]);
  const answered = await ownRows(
    patient,
    (sql) =>
      sql`select distinct body ->> 'question' as question from history_events where kind = 'answer'`,
  );
  expect(answered.length).toBeGreaterThan(60);
});

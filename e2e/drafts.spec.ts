import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, answerRestAndSend, answerUntilArms, newPatient, tick } from "./patient-steps";
import { createClinic, createPatient, storedRows } from "./people";
import { emergencyPageIsKept } from "./refusal-steps";

test.use({ viewport: { width: 390, height: 844 } });

const SHOWN = /^We kept what you wrote on \w+ \d+ \w+ at \d\d:\d\d\./;

const noteOf = (page: Page) => page.getByRole("textbox", { name: /Anything else/ });
const kept = (page: Page) => expect(page.getByText(/^Kept for you at \d\d:\d\d/)).toBeVisible();

test("what was typed of an entry is there again after reload, a link, Back and a closed tab, until it is sent", async ({
  page,
  context,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await noteOf(page).fill("A long walk");
  await kept(page);
  await page.reload();
  await expect(page.getByText(SHOWN)).toBeVisible();
  await expect(noteOf(page)).toHaveValue("A long walk");
  await expect(page.getByLabel("No twitching that day")).toBeChecked();
  await expectAccessible(page);

  // A link at once after the last letter, and Back.
  await noteOf(page).fill("A long walk uphill");
  await page.getByRole("link", { name: "Journal", exact: true }).click();
  await expect(page).toHaveURL(/\/journal$/);
  await page.goBack();
  await expect(noteOf(page)).toHaveValue("A long walk uphill");

  await noteOf(page).fill("A long walk uphill with a friend");
  await page.close();
  const again = await context.newPage();
  await again.goto("/journal/new");
  await expect(noteOf(again)).toHaveValue("A long walk uphill with a friend");
  await answer(again, /new or worse/, "No");
  await again.getByRole("button", { name: "Save this entry" }).click();
  await expect(again.getByText(/^Saved for /)).toBeVisible();
  await again.goto("/journal/new");
  await expect(noteOf(again)).toHaveValue("");
  await expect(again.getByText(SHOWN)).toBeHidden();
  const drafts = await ownRows(patient, (sql) => sql`select from drafts`);
  expect(drafts).toHaveLength(0);
});

test("a draft is thrown away by one press, and nothing of it is stored in the browser", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new");
  await noteOf(page).fill("Not so important");
  await kept(page);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
  await page.reload();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByText(SHOWN)).toBeHidden();
  await expect(noteOf(page)).toHaveValue("");
  await page.reload();
  await expect(noteOf(page)).toHaveValue("");
});

test("two tabs of one form: the words that were sent are not taken for a draft, the others are kept", async ({
  page,
  context,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  const other = await context.newPage();
  await page.goto("/journal/new");
  await other.goto("/journal/new");
  await noteOf(page).fill("From the first tab");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  await noteOf(other).fill("From the second tab");
  await kept(other);
  await page.goto("/journal/new");
  await expect(noteOf(page)).toHaveValue("From the second tab");
});

test("the next person on the device finds nothing of a draft, nor gets it into their own", async ({
  page,
  context,
  signIn,
}) => {
  const clinicId = await createClinic();
  const first = await createPatient(clinicId);
  const second = await createPatient(clinicId);
  await signIn(first);
  await page.goto("/journal/new");
  await noteOf(page).fill("Mine alone");
  await kept(page);
  const next = await context.newPage();
  await signIn(second);
  await next.goto("/journal/new");
  await expect(noteOf(next)).toHaveValue("");
  // The first one's page is still open, and goes on.
  await noteOf(page).fill("Mine alone, and more");
  await expect(page.getByText(/^Not kept yet/)).toBeVisible();
  await next.reload();
  await expect(noteOf(next)).toHaveValue("");
});

test("an emergency answer that nobody sent is assessed at once and once, and the other signs still wait", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/checklist/emergency-breathing");
  await tick(page, /gasping for air/, "Yes");
  await page.waitForURL(/\/alert$/);
  const events = () =>
    ownRows(
      patient,
      (sql) => sql`select body ->> 'value' as value from history_events where kind = 'answer'`,
    );
  expect(await events()).toHaveLength(1);
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
  await page.goto("/checklist/emergency-breathing");
  // It is recorded: the others wait, and there is nothing else to show again.
  await expect(page.getByRole("button", { name: "None of these" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /gasping for air/ })).toHaveCount(0);
  await expect(page.getByText(SHOWN)).toBeHidden();
  expect(await events()).toHaveLength(1);
});

test("words of an emergency in a note that nobody sent are assessed at once, and not again when it is sent", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await noteOf(page).fill("I cannot swallow");
  await page.waitForURL(/\/alert$/);
  const notes = () =>
    ownRows(patient, (sql) => sql`select note from journal_entries where note is not null`);
  expect(await notes()).toEqual([{ note: "I cannot swallow" }]);
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
  await page.goto("/journal/new");
  await expect(noteOf(page)).toHaveValue("I cannot swallow");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  expect(await notes()).toEqual([{ note: "I cannot swallow" }]);
});

test("without a network leaving warns, help is never in the way, and the words are kept when it is back", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new");
  await emergencyPageIsKept(page);
  await context.setOffline(true);
  await noteOf(page).fill("Typed in a tunnel");
  await page.getByRole("link", { name: "Journal", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "This is not saved" });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Stay on this page" }).click();
  await expect(noteOf(page)).toHaveValue("Typed in a tunnel");
  await context.setOffline(false);
  await kept(page);
  await page.reload();
  await expect(noteOf(page)).toHaveValue("Typed in a tunnel");
});

test("a draft that is old enough to be of a day out of reach is said and not filled in", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await noteOf(page).fill("Left calf all evening");
  await kept(page);
  await storedRows`update drafts set saved_at = saved_at - interval '5 days',
    fields = jsonb_set(fields, '{day,0}', to_jsonb(((fields -> 'day' ->> 0)::date - 5)::text))
    where patient_id = ${patient.patientId}`;
  await page.reload();
  await expect(page.getByText(/you wrote something here that you did not send/)).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText("Left calf all evening");
  await expect(noteOf(page)).toHaveValue("");
});

test("a draft of questions that have other words now is said, with the note to copy, and not put into them", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await noteOf(page).fill("A long walk");
  await kept(page);
  await ownRows(patient, (sql) => sql`update drafts set wording = repeat('0', 64)`);
  await page.reload();
  await expect(page.getByText(/you wrote something here that you did not send/)).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText("A long walk");
  await expect(noteOf(page)).toHaveValue("");
});

test("a draft of a change is there again until its day holds another entry", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  const saveToday = async (note: string) => {
    await page.goto("/journal/new");
    await page.getByLabel("No twitching that day").check();
    await answer(page, /new or worse/, "No");
    await noteOf(page).fill(note);
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText(/^Saved for /)).toBeVisible();
  };
  await saveToday("The first");
  const [entry] = await ownRows(
    patient,
    (sql) => sql`select entry_date::text as day from journal_entries`,
  );
  const change = `/journal/${entry?.day}/change`;
  // What is there already is selected and written over: not in the moment in which the script comes.
  await page.goto(change, { waitUntil: "networkidle" });
  await noteOf(page).fill("The first, mended");
  await kept(page);
  await page.reload();
  await expect(noteOf(page)).toHaveValue("The first, mended");
  await saveToday("The second");
  await page.goto(change);
  await expect(page.getByText(/you wrote something here that you did not send/)).toBeVisible();
  await expect(page.getByRole("blockquote")).toHaveText("The first, mended");
});

test("an answer that is being corrected is there again, and what was sent holds until it is", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await answerUntilArms(page);
  await answerRestAndSend(page);
  await page.goto("/checklist/answers/medicines");
  const first = page.getByRole("group").first();
  const unsure = first.getByLabel("I’m not sure", { exact: true });
  await expect(unsure).not.toBeChecked();
  await unsure.check();
  await kept(page);
  await page.goto("/checklist/answers");
  await expect(page.getByText("I’m not sure")).toHaveCount(0);
  await page.goto("/checklist/answers/medicines");
  await expect(page.getByText(SHOWN)).toBeVisible();
  await expect(unsure).toBeChecked();
});

test("after 19 hours without a press, and after the session has ended, the draft is there", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  // A sign-in of a patient lasts 20 hours.
  const hoursPass = (hours: number) => storedRows`
    update sessions set last_seen_at = last_seen_at - make_interval(hours => ${hours}),
      created_at = created_at - make_interval(hours => ${hours}),
      expires_at = created_at + make_interval(hours => 20 - ${hours})
    where person_id = ${patient.personId}`;
  await signIn(patient);
  await page.goto("/journal/new");
  await noteOf(page).fill("Begun before the shift");
  await kept(page);
  await hoursPass(19);
  await page.reload();
  await expect(noteOf(page)).toHaveValue("Begun before the shift");
  await hoursPass(2);
  await page.goto("/journal/new");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(patient);
  await page.goto("/journal/new");
  await expect(page.getByText(SHOWN)).toBeVisible();
  await expect(noteOf(page)).toHaveValue("Begun before the shift");
});

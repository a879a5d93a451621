import { expect, expectAccessible, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import {
  answer,
  answerRestAndSend,
  answerUntilArms,
  newPatient,
  noneOfThese,
  noToAllOthers,
  sendToAlert,
  tick,
} from "./patient-steps";
import type { Someone } from "./people";

const referralsOf = (patient: Someone) =>
  ownRows(patient, (sql) => sql`select tier, place, status from referrals`);

test("an emergency answer stops the patient at once, and the case is on top if nothing more is sent", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/home");
  await page.getByRole("link", { name: "Start the questions" }).click();
  await tick(page, /not swallow your own spit/, "Yes");
  await sendToAlert(page);

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Call 112 now");
  await expect(
    page.getByRole("listitem").filter({ hasText: "swallow your own spit" }),
  ).toBeVisible();
  const call = page.getByRole("link", { name: "Call 112" });
  await expect(call).toHaveAttribute("href", "tel:112");
  expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  await expect(page.getByText(/cannot speak on the phone/)).toContainText("text relay app");
  await expect(page.getByText(/send a text/)).toHaveCount(0);
  await expectAccessible(page);
  expect(await referralsOf(patient)).toEqual([{ tier: "emergency", place: 0, status: "open" }]);

  await test.step("and after reading it they may carry on or stop", async () => {
    await page.goto("/home");
    await page.getByRole("link", { name: "Read this now" }).click();
    await page.getByRole("button", { name: "I have read this" }).click();
    await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Carry on with the questions" }).click();
    await expect(page).toHaveURL(/\/emergency-breathing$/);
    await expect(page.getByRole("checkbox")).toHaveCount(3);
    const read = await ownRows(
      patient,
      (sql) => sql`select page from checklist_responses where page = 'alert-read'`,
    );
    expect(read).toHaveLength(1);
  });
});

test("not sure gets the advice line first", async ({ page, signIn }) => {
  await signIn(await newPatient());
  await page.goto("/checklist");
  await tick(page, /gasping for air/, "I’m not sure");
  await sendToAlert(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Call 116 117 now");
  const calls = page.getByRole("link", { name: /^Call/ });
  await expect(calls).toHaveText([/advice line, 116 117/, "Call 112"]);
});

test("a page of signs with nothing ticked is refused at its first sign, and what was ticked beside none of these is acted on", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/checklist/emergency-breathing");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue", exact: true }).click();

  const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole("link")).toHaveCount(1);
  await summary.getByRole("link").first().click();
  const first = page.getByRole("checkbox", { name: /gasping for air/ });
  await expect(first).toBeFocused();
  await expect(page.getByText(/^Tick each one that you have, or press/).last()).toBeVisible();
  await first.check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "None of these", exact: true }).click();
  await expect(page).toHaveURL(/\/alert$/);
});

test("the same emergency answer, given again after its advice was read, shows the advice again", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/checklist");
  await tick(page, /gasping for air/, "Yes");
  await sendToAlert(page);
  await page.getByRole("button", { name: "I have read this" }).click();
  await page.getByRole("link", { name: "Carry on with the questions" }).click();
  await noneOfThese(page, "emergency-weakness");
  await page.getByRole("link", { name: "Back" }).click();
  const sign = page.getByRole("group", { name: /gasping for air/ });
  await expect(sign.getByLabel("Yes", { exact: true })).toBeChecked();
  await sendToAlert(page);
  await expect(page.getByRole("heading", { name: "Call 112 now" })).toBeVisible();
});

test("with nothing wrong the way is at most 16 pages, and says what happens next and when", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  const pages = new Set<string>();
  page.on("framenavigated", (frame) => pages.add(new URL(frame.url()).pathname));
  await answerUntilArms(page);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back" }).click();
  await expect(page.getByLabel("Left calf")).toBeChecked();
  await page.goto("/checklist");
  await answerRestAndSend(page);

  await expect(page.getByRole("heading", { name: "What happens next" })).toBeVisible();
  await expect(page.getByText("Nobody watches this page day and night")).toBeVisible();
  await expectAccessible(page);
  const asked = [...pages].filter((path) => /\/checklist\/(?!sent)/.test(path));
  expect(asked.length).toBeLessThanOrEqual(16);
  expect(asked).toContain("/checklist/check-answers");

  await test.step("and the words of what happens next name no tier", async () => {
    await page.goto("/next");
    const words = (await page.getByRole("main").innerText()).toLowerCase();
    for (const banned of ["tier", "urgent", "routine", "self-care", "score", "%", "low risk"]) {
      expect(words).not.toContain(banned);
    }
    await expectAccessible(page);
  });
});

test("an answer can be changed from the check of answers, which comes straight back", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await answerUntilArms(page);
  for (const next of [
    "legs",
    "muscles",
    "speech",
    "balance",
    "health",
    "medicines",
    "conditions",
  ]) {
    await noToAllOthers(page, next);
  }
  await noToAllOthers(page, "check-answers");
  await expectAccessible(page);
  await page.getByRole("link", { name: /Change your answers on the page: Your family/ }).click();
  await answer(page, /close relative/, "I’m not sure");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveURL(/\/check-answers$/);
  const row = page.locator("dl > div").filter({ hasText: "close relative" });
  await expect(row).toContainText("I’m not sure");
});

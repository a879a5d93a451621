import { requestEmg } from "./emg-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

const SAVED = /^Saved \d\d:\d\d$/;

test("a request saves itself, says so, sees another's change, and is saved and left without a word lost", async ({
  page,
  context,
  signIn,
}) => {
  const clinician = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open'
      and not exists (select from emg_requests where referral_id = referrals.id)
      and tier in ('urgent', 'soon') order by id desc limit 1`;
  await signIn(clinician);
  const address = await requestEmg(page, String(row?.id));
  const question = page.getByLabel("Clinical question to be answered");
  await question.fill("First words");
  await expect(page.getByText(SAVED)).toBeVisible();
  await expectAccessible(page);
  await question.fill("First words, and more");
  await expect
    .poll(async () => {
      const other = await context.newPage();
      await other.goto(address);
      const value = await other.getByLabel("Clinical question to be answered").inputValue();
      await other.close();
      return value;
    })
    .toBe("First words, and more");

  // The button straight after the last letter, while nothing or something is being saved.
  await question.fill("First words, more, and a button");
  await page.getByRole("button", { name: "Save and show" }).click();
  // Of the button itself: what was saved while typing says "Saved" too.
  await expect(page).toHaveURL(/[?]saved=\d+/);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await expect(question).toHaveValue("First words, more, and a button");
  await expect(page.getByText(/^Not saved/)).toHaveCount(0);

  const other = await context.newPage();
  await other.goto(address);
  await other.getByLabel("Clinical question to be answered").fill("A colleague's words");
  await expect(other.getByText(SAVED)).toBeVisible();
  await question.fill("Mine, later");
  await expect(page.getByText(/Not saved: somebody else has changed this request/)).toBeVisible();
  await page.getByRole("link", { name: "Queue" }).first().click();
  const dialog = page.getByRole("dialog", { name: "This is not saved" });
  await dialog.getByRole("button", { name: "Stay on this page" }).click();
  await expect(question).toHaveValue("Mine, later");
});

test("a decision that was begun warns before a link or Back takes it away, and not once it is saved", async ({
  page,
  signIn,
}) => {
  const clinician = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open' order by id offset 4 limit 1`;
  await signIn(clinician);
  await page.goto("/queue");
  await page.goto(`/referrals/${row?.id}`);
  const decisions = page.getByRole("group", { name: /decide|decision/i }).first();
  await page.locator('input[name=decision][value="raise-tier"]').check();
  await expect(decisions).toBeVisible();
  const dialog = page.getByRole("dialog", { name: "This is not saved" });
  await page.getByRole("link", { name: "Queue" }).first().click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/referrals\//);
  await page.getByRole("link", { name: "Queue" }).first().click();
  await dialog.getByRole("button", { name: "Leave without saving" }).click();
  await expect(page).toHaveURL(/\/queue/);
});

import { randomUUID } from "node:crypto";
import { extractText } from "unpdf";
import { expect, expectAccessible, test } from "./fixtures";
import { agree, CARRY_ON, invitedPatient, showCode, typeCode } from "./joining-steps";
import { createClinic, createStaff, storedRows } from "./people";

const PASSWORD = "a grey cat in the snow";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an administrator invites, the letter's code and a birth date let the patient in, who comes back by their own password", async ({
      page,
      context,
      signIn,
    }) => {
      const admin = await createStaff(await createClinic(), "admin");
      await signIn(admin);
      await page.goto("/settings");
      await page.getByRole("link", { name: "Invite patients" }).click();
      await page.getByRole("button", { name: "Invite and show the letter" }).click();
      await expect(page.getByText("Type the patient's full name").first()).toBeVisible();
      await page.getByLabel("Full name").fill("Amara Okafor");
      await page.getByLabel("Day").fill("27");
      await page.getByLabel("Month").fill("3");
      await page.getByLabel("Year").fill("1968");
      await page.getByLabel("Hospital number").fill("R10 482");
      await page.getByRole("button", { name: "Invite and show the letter" }).click();
      const letter = page.getByRole("region", { name: "Dear Amara Okafor," });
      const code = await letter.getByText(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}$/).innerText();
      await expect(letter.getByRole("img")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto("/invitations");
      await expect(page.getByText(/Amara Okafor · R10 482/)).toContainText("Not joined yet");
      await expect(page.locator("body")).not.toContainText(code);
      await context.clearCookies();

      await page.goto("/");
      await page.getByRole("link", { name: "I have a letter with a code" }).click();
      await typeCode(page, code.toLowerCase(), { Day: "27", Month: "3", Year: "1968" });
      for (const heading of ["How we use your answers", "What the journal is not for"]) {
        await expect(page.getByRole("heading", { name: heading })).toBeVisible();
        await page.getByRole("link", { name: CARRY_ON }).click();
      }
      await page.getByRole("button", { name: CARRY_ON }).click();
      await expect(page.getByText("Choose yes or no").first()).toBeVisible();
      await page.getByLabel("Yes, I agree").check();
      await page.getByRole("button", { name: CARRY_ON }).click();

      const email = `${randomUUID()}@mail.example`;
      await page.getByLabel("Your e-mail address").fill(email);
      await page.getByLabel("A new password").fill("short");
      await page.getByRole("button", { name: "Join" }).click();
      await expect(page.getByText("at least 15 letters, numbers or spaces").first()).toBeVisible();
      await expect(page.getByLabel("Your e-mail address")).toHaveValue(email);
      await page.getByLabel("A new password").fill(PASSWORD);
      await page.getByRole("button", { name: "Join" }).click();
      await expect(page).toHaveURL(/\/home$/);
      expect((await context.cookies()).map(({ name }) => name)).toEqual(["flicker.session"]);

      await page.getByRole("button", { name: "Sign out" }).click();
      await page.goto("/sign-in?next=/journal/new");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/\/journal\/new$/);
    });
  });
}

test("of the page with a letter the letter alone is printed, on one sheet", async ({
  page,
  signIn,
}) => {
  const { clinicId } = await invitedPatient();
  await signIn(await createStaff(clinicId, "admin"));
  await page.goto("/invitations");
  await page.getByRole("button", { name: "New code" }).click();
  await expect(page.getByRole("region", { name: /^Dear / })).toBeVisible();
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: "A4" })));
  expect(text).toHaveLength(1);
  const words = text.join(" ").replace(/\s+/g, " ");
  expect(words).toMatch(/Dear Cara Lindqvist, .*Do not use the journal for emergencies/);
  expect(words).toMatch(/(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}/);
  expect(words).not.toMatch(/Invite patients|Full name|New code|Sign out|Not joined/);
});

test("who says no is told whom to call, nothing of it is kept, and the code still works", async ({
  page,
}) => {
  const { clinicId, code } = await invitedPatient();
  await showCode(page, code);
  await page.goto("/join/agree");
  await page.getByRole("radio", { name: "No" }).check();
  await page.getByRole("button", { name: CARRY_ON }).click();
  await expect(page.getByRole("heading", { name: "That is fine" })).toBeVisible();
  await expect(page.getByText("01632 960 001")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/join/account");
  await expect(page).toHaveURL(/\/join\/agree$/);
  expect(await storedRows`select from consents where clinic_id = ${clinicId}`).toHaveLength(0);
  expect(await usedCodes(clinicId)).toBe(0);
});

test("a wrong birth date says how many tries are left, keeps the code, and the fifth closes it", async ({
  page,
}) => {
  const { code } = await invitedPatient();
  await page.goto("/join");
  for (const left of ["4 more tries", "3 more tries", "2 more tries", "1 more try"]) {
    await typeCode(page, code, { Day: "2", Month: "2", Year: "1980" });
    await expect(page.getByText(`You have ${left}.`, { exact: false }).first()).toBeVisible();
    await expect(page.getByLabel("Your code")).toHaveValue(code);
  }
  await typeCode(page, code, { Day: "2", Month: "2", Year: "1980" });
  await expect(page.getByText("This code is closed").first()).toBeVisible();
  await typeCode(page, code);
  await expect(page.getByText("This code is closed").first()).toBeVisible();
  await expect(page.getByText("01632 960 001").first()).toBeVisible();
});

test("a camera fills the code in, and it leaves the address at once", async ({ page }) => {
  const { code } = await invitedPatient();
  await page.goto(`/join#${code}`);
  await expect(page.getByLabel("Your code")).toHaveValue(code);
  expect(new URL(page.url()).hash).toBe("");
});

test("nobody joins by an address alone, and an expired code says so", async ({ page }) => {
  for (const address of ["/join/use", "/join/limits", "/join/agree", "/join/no", "/join/account"]) {
    await page.goto(address);
    await expect(page.getByText("Please type your code again.")).toBeVisible();
  }
  const { clinicId, code } = await invitedPatient();
  await storedRows`update invitations set expires_at = now() where clinic_id = ${clinicId}`;
  await page.goto("/join");
  await typeCode(page, code);
  await expect(page.getByText("This code is too old.").first()).toBeVisible();
});

test("a new password can be looked at, pasted and made by a password manager", async ({ page }) => {
  await agree(page, (await invitedPatient()).code);
  const field = page.getByLabel("A new password");
  await expect(field).toHaveAttribute("autocomplete", "new-password");
  await field.fill(PASSWORD);
  await expect(field).toHaveAttribute("type", "password");
  await page.getByLabel("Show the password").check();
  await expect(field).toHaveAttribute("type", "text");
  await expect(field).toHaveValue(PASSWORD);
  await expectAccessible(page);
});

test("a clinician gives a new code to a patient who lost their password; an administrator is not offered it", async ({
  page,
  signIn,
}) => {
  const { clinicId, code } = await invitedPatient();
  await agree(page, code);
  await page.getByLabel("Your e-mail address").fill(`${randomUUID()}@mail.example`);
  await page.getByLabel("A new password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/home$/);

  await signIn(await createStaff(clinicId, "admin"));
  await page.goto("/invitations");
  await expect(page.getByText(/Joined on/)).toBeVisible();
  await expect(page.getByRole("button", { name: /New code/ })).toHaveCount(0);
  await signIn(await createStaff(clinicId, "clinician"));
  await page.goto("/invitations");
  await page.getByRole("button", { name: "New code, password lost" }).click();
  await expect(page.getByRole("region", { name: /^Dear / })).toBeVisible();
});

async function usedCodes(clinicId: string): Promise<number> {
  const used =
    await storedRows`select from invitations where clinic_id = ${clinicId} and used_at is not null`;
  return used.length;
}

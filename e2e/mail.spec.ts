import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { createClinic, createPatient, createStaff, type Someone, storedRows } from "./people";
import { emergencyPageIsKept, expectRefused } from "./refusal-steps";

const NEW = "a grey cat in the snow";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a patient who forgot the password comes back by a mail and their birth date, and every device is signed out", async ({
      page,
      context,
      signIn,
    }) => {
      const clinicId = await createClinic();
      const patient = await createPatient(clinicId);
      const email = await giveSignIn(patient);
      await page.goto("/sign-in");
      await page.getByRole("link", { name: "Forgot your password?" }).click();
      await expect(page.getByRole("heading", { name: "Forgot your password?" })).toBeVisible();
      await page.getByRole("button", { name: "Send the mail" }).click();
      await expect(page.getByText("Type your e-mail address").first()).toBeVisible();
      await page.getByLabel("Your e-mail address").fill(email);
      await page.getByRole("button", { name: "Send the mail" }).click();
      await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      const link = await mailedLink(page, signIn, clinicId, email);
      await context.clearCookies();
      await page.goto(link);
      const code = page.getByLabel("The code from the mail");
      if (javaScriptEnabled) await expect(code).toHaveValue(link.split("#")[1] ?? "");
      else await code.fill(link.split("#")[1] ?? "");
      await page.getByLabel("A new password").fill(NEW);
      await page.getByRole("button", { name: "Change the password" }).click();
      await expect(page.getByText("You have 4 more tries.").first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      for (const [part, value] of [
        ["Day", "1"],
        ["Month", "2"],
        ["Year", "1980"],
      ] as const)
        await page.getByLabel(part).fill(value);
      await page.getByLabel("A new password").fill(NEW);
      await page.getByRole("button", { name: "Change the password" }).click();
      await expect(page.getByText("Your password was changed, and every device")).toBeVisible();
      expect(page.url()).not.toContain(link.split("#")[1] ?? "");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password").fill(NEW);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/\/home(#main)?$/);

      await page.goto(link);
      await code.fill(link.split("#")[1] ?? "");
      await page.getByLabel("A new password").fill("another long password");
      await page.getByRole("button", { name: "Change the password" }).click();
      await expect(page.getByText("This code was used before.").first()).toBeVisible();
    });
  });
}

test("an address that nobody has is answered as one that somebody has", async ({ page }) => {
  const known = await giveSignIn(await createStaff(await createClinic(), "clinician"));
  const answers: string[] = [];
  for (const email of [known, `${randomUUID()}@mail.example`]) {
    await page.goto("/sign-in/lost");
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send the mail" }).click();
    await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
    answers.push(`${page.url()} ${await page.getByRole("main").innerText()}`);
  }
  expect(answers[1]).toBe(answers[0]);
  expect(answers[0]).not.toContain(known);
});

test("an invitation is mailed where an address is typed, its link joins, and a clinician has no outbox", async ({
  page,
  context,
  signIn,
}) => {
  const clinicId = await createClinic();
  await signIn(await createStaff(clinicId, "clinician"));
  const email = `${randomUUID()}@mail.example`;
  await page.goto("/invitations");
  await page.getByLabel("Full name").fill("Amara Okafor");
  await page.getByLabel("Day").fill("27");
  await page.getByLabel("Month").fill("3");
  await page.getByLabel("Year").fill("1968");
  await page.getByLabel("Hospital number").fill("R10 482");
  await page.getByLabel(/^E-mail/).fill("amara");
  await page.getByRole("button", { name: "Invite and show the letter" }).click();
  await expect(page.getByText("Type a whole e-mail address").first()).toBeVisible();
  await page.getByLabel(/^E-mail/).fill(email);
  await page.getByRole("button", { name: "Invite and show the letter" }).click();
  await expect(page.getByText(`What ${email} would get is in the outbox`)).toBeVisible();
  expect((await page.goto("/settings/outbox"))?.status()).toBe(403);
  const link = await mailedLink(page, signIn, clinicId, email);
  await expect(page.locator("article")).not.toContainText("Amara");
  await expectAccessible(page);
  await context.clearCookies();
  await page.goto(link);
  await expect(page.getByLabel("Your code")).toHaveValue(link.split("#")[1] ?? "");
  await expect(page.getByRole("heading", { name: "Join with your code" })).toBeVisible();
});

test("a colleague's invitation is mailed, and its link joins the team", async ({
  page,
  context,
  signIn,
}) => {
  const clinicId = await createClinic();
  await signIn(await createStaff(clinicId, "admin"));
  const email = `${randomUUID()}@clinic.example`;
  await page.goto("/settings/staff");
  await page.getByLabel("Full name").fill("Cy Okafor");
  await page.getByLabel("E-mail address at work").fill(email);
  await page.getByRole("radio", { name: "Auditor" }).check();
  await page.getByRole("button", { name: "Invite and show the letter" }).click();
  await expect(page.getByText(`What ${email} would get is in the outbox`)).toBeVisible();
  const link = await mailedLink(page, signIn, clinicId, email);
  await context.clearCookies();
  await page.goto(link);
  await page.getByLabel("Your e-mail address at work").fill(email);
  await page.getByLabel("A new password").fill(NEW);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL(/\/audit$/);
});

test("without a network the form of a lost password says so at its button, and one press sends it then", async ({
  page,
  context,
}) => {
  const clinicId = await createClinic();
  const email = await giveSignIn(await createStaff(clinicId, "clinician"));
  await page.goto("/sign-in/lost");
  await emergencyPageIsKept(page);
  await page.getByLabel("Your e-mail address").fill(email);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Send the mail" }).click();
  await expectRefused(page, "We could not send this");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Send the mail" }).click();
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const mails = await storedRows`select kind from mails where to_address = ${email}`;
  expect(mails).toMatchObject([{ kind: "password-reset" }]);
});

async function giveSignIn({ personId }: Someone): Promise<string> {
  const email = `${randomUUID()}@mail.example`;
  await storedRows`
    update people set email = ${email}, password_hash =
      (select password_hash from people where email = 'clinician@demo.flicker.example')
    where id = ${personId}`;
  return email;
}

/** The link of the newest mail to an address, as the clinic's administrator finds it in the outbox. */
async function mailedLink(
  page: Page,
  signIn: (someone: Someone) => Promise<void>,
  clinicId: string,
  email: string,
): Promise<string> {
  await signIn(await createStaff(clinicId, "admin"));
  await page.goto("/settings");
  await page.getByRole("link", { name: "Outbox" }).click();
  await expect(page.getByRole("heading", { name: "Outbox" })).toBeVisible();
  const mail = await page.getByRole("article").filter({ hasText: email }).first().innerText();
  const link = /http\S+#\S+/.exec(mail)?.[0];
  if (link === undefined) throw new Error("a mail without a link");
  return link;
}

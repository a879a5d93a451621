import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { referredPatient } from "./clinician-steps";
import { expect, expectAccessible, signInTo, test } from "./fixtures";
import { invitedColleague } from "./joining-steps";
import { createClinic, createStaff, storedRows } from "./people";
import { emergencyPageIsKept, expectRefused } from "./refusal-steps";

const PASSWORD = "a grey cat in the snow";
const JOIN = "Join your clinic's team";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an administrator invites a clinician, who joins by the letter and comes back by their own password", async ({
      page,
      context,
      signIn,
    }) => {
      const clinicId = await createClinic();
      await signIn(await createStaff(clinicId, "admin"));
      await page.goto("/settings");
      await expect(page.getByText("Nobody here can look at the queue yet")).toBeVisible();
      await page.getByRole("link", { name: "Staff: invite" }).click();
      const invite = page.getByRole("button", { name: "Invite and show the letter" });
      await invite.click();
      await expect(page.getByText("Type the colleague's full name").first()).toBeVisible();
      await expect(page.getByText("Choose what they will do").first()).toBeVisible();
      const email = `${randomUUID()}@clinic.example`;
      await page.getByLabel("Full name").fill("Cy Okafor");
      await page.getByLabel("E-mail address at work").fill(email.toUpperCase());
      await page.getByRole("radio", { name: "Clinician" }).check();
      await invite.click();
      const letter = page.getByRole("region", { name: "Dear Cy Okafor," });
      const code = await letter.getByText(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}$/).innerText();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto("/settings/staff");
      await expect(page.getByText(`Cy Okafor · ${email} · Clinician`)).toContainText(
        "Not joined yet",
      );
      await expect(page.locator("body")).not.toContainText(code);
      await context.clearCookies();

      await page.goto("/join");
      await page.getByRole("link", { name: "I work at the clinic" }).click();
      await expect(page.getByRole("heading", { name: JOIN })).toBeVisible();
      await joinWith(page, { code: code.toLowerCase(), email, password: "short" });
      await expect(page.getByText("at least 15 letters, numbers or spaces").first()).toBeVisible();
      await expect(page.getByLabel("Your code")).toHaveValue(code.toLowerCase());
      await expect(page.getByLabel("Your e-mail address at work")).toHaveValue(email);
      await page.getByLabel("A new password").fill(PASSWORD);
      await page.getByRole("button", { name: "Join" }).click();
      await expect(page).toHaveURL(/\/queue$/);

      await page.getByRole("button", { name: "Sign out" }).click();
      await page.goto("/sign-in");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await expect(page).toHaveURL(/\/queue$/);

      await page.goto("/join/staff");
      await joinWith(page, { code, email });
      await expect(page.getByText("This code was used before.").first()).toBeVisible();
    });

    test("a clinician who leaves is signed out, and their case is nobody's in a colleague's queue", async ({
      page,
      context,
      browser,
      signIn,
    }) => {
      const { clinicId, clinician } = await referredPatient();
      await storedRows`update referrals set owner_id = ${clinician.personId} where clinic_id = ${clinicId}`;
      await signIn(await createStaff(clinicId, "admin"));
      const theirs = await browser.newContext();
      await signInTo(theirs, clinician);
      const leaver = await theirs.newPage();
      await leaver.goto("/queue");
      await expect(leaver.getByRole("heading", { level: 1 })).toBeVisible();

      await page.goto("/settings/staff");
      const line = page.getByRole("listitem").filter({ hasText: clinician.name });
      await line.getByText("Change", { exact: true }).click();
      await line.getByRole("button", { name: "Has left" }).click();
      await expect(page.getByText(`${clinician.name} has left and is signed out.`)).toContainText(
        "1 open case that they held is nobody's now",
      );
      await expect(line).toContainText("Left on");
      await leaver.goto("/queue");
      await expect(leaver).toHaveURL(/\/sign-in/);
      await theirs.close();
      const [row] = await storedRows`
        select owner_id, status from referrals where clinic_id = ${clinicId}`;
      expect(row).toEqual({ owner_id: null, status: "open" });
      await context.clearCookies();
      await signIn(await createStaff(clinicId, "clinician"));
      await page.goto("/queue?owner=nobody");
      await expect(page.getByText("Cara Lindqvist").first()).toBeVisible();
    });
  });
}

test("a person who has left is let back in, and the page says who cannot be changed", async ({
  page,
  signIn,
}) => {
  const clinicId = await createClinic();
  await createStaff(clinicId, "auditor", "Bo Lindqvist");
  await signIn(await createStaff(clinicId, "admin", "Ada Adeyemi"));
  await page.goto("/settings/staff");
  await expect(page.getByText("This is you, the only administrator.")).toBeVisible();
  const line = page.getByRole("listitem").filter({ hasText: "Bo Lindqvist" });
  await line.getByText("Change", { exact: true }).click();
  await line.getByRole("button", { name: "Make administrator" }).click();
  await expect(page.getByText("Bo Lindqvist is now: Administrator.")).toBeVisible();
  await expect(page.getByText("Another administrator can change your role.")).toBeVisible();
  await line.getByText("Change", { exact: true }).click();
  await line.getByRole("button", { name: "Has left" }).click();
  await expect(page.getByText("Bo Lindqvist has left and is signed out.")).toBeVisible();
  await line.getByText("Let back in", { exact: true }).click();
  await expectAccessible(page);
  await line.getByRole("button", { name: "As auditor" }).click();
  await expect(page.getByText("Bo Lindqvist is now: Auditor.")).toBeVisible();
});

test("a colleague's page that is out of date changes nothing and says so at its button; so does one without a network", async ({
  page,
  context,
  signIn,
}) => {
  const clinicId = await createClinic();
  const { personId } = await createStaff(clinicId, "auditor", "Bo Lindqvist");
  await signIn(await createStaff(clinicId, "admin"));
  await page.goto("/settings/staff");
  await emergencyPageIsKept(page);
  const line = page.getByRole("listitem").filter({ hasText: "Bo Lindqvist" });
  await line.getByText("Change", { exact: true }).click();
  await context.setOffline(true);
  await line.getByRole("button", { name: "Has left" }).click();
  await expectRefused(page, "We could not send this");
  await context.setOffline(false);
  await storedRows`update memberships set role = 'clinician' where person_id = ${personId}`;
  await line.getByRole("button", { name: "Has left" }).click();
  await expectRefused(page, "somebody else has changed this person's role");
  const [row] =
    await storedRows`select role, ended_at from memberships where person_id = ${personId}`;
  expect(row).toEqual({ role: "clinician", ended_at: null });
});

test("two presses give one role once", async ({ page, signIn }) => {
  const clinicId = await createClinic();
  await createStaff(clinicId, "auditor", "Bo Lindqvist");
  await signIn(await createStaff(clinicId, "admin"));
  await page.goto("/settings/staff");
  const line = page.getByRole("listitem").filter({ hasText: "Bo Lindqvist" });
  await line.getByText("Change", { exact: true }).click();
  await line.getByRole("button", { name: "Make clinician" }).dblclick();
  await expect(page.getByText("Bo Lindqvist is now: Clinician.")).toBeVisible();
  const lines = await storedRows`
    select outcome from audit_events where clinic_id = ${clinicId} and action = 'set-staff-role'`;
  expect(lines).toMatchObject([{ outcome: "allowed" }]);
});

test("a wrong address says how many tries are left, a code taken back opens nothing, and a camera fills the code in", async ({
  page,
}) => {
  const clinicId = await createClinic();
  const { code, email } = await invitedColleague(clinicId);
  await page.goto(`/join/staff#${code}`);
  await expect(page.getByRole("heading", { name: JOIN })).toBeVisible();
  await expect(page.getByLabel("Your code")).toHaveValue(code);
  expect(new URL(page.url()).hash).toBe("");
  await joinWith(page, { code, email: "somebody.else@clinic.example" });
  await expect(page.getByText("You have 4 more tries.").first()).toBeVisible();
  await expectAccessible(page);
  await storedRows`update staff_invitations set withdrawn_at = now() where clinic_id = ${clinicId}`;
  await joinWith(page, { code, email });
  await expect(page.getByText("This code opens nothing any more.").first()).toBeVisible();
});

test("a name of any letters is shown as it was typed, and runs nothing", async ({
  page,
  signIn,
}) => {
  await signIn(await createStaff(await createClinic(), "admin"));
  const name = `<img src=x onerror=alert(1)> Zoë "Ó" ${"Ñ".repeat(60)}`;
  await page.goto("/settings/staff");
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("E-mail address at work").fill(`${randomUUID()}@clinic.example`);
  await page.getByRole("radio", { name: "Auditor" }).check();
  await page.getByRole("button", { name: "Invite and show the letter" }).click();
  await expect(page.getByRole("region", { name: `Dear ${name},` })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  const isCut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isCut).toBe(false);
});

async function joinWith(
  page: Page,
  { code, email, password = PASSWORD }: { code: string; email: string; password?: string },
): Promise<void> {
  await page.getByLabel("Your code").fill(code);
  await page.getByLabel("Your e-mail address at work").fill(email);
  await page.getByLabel("A new password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
}

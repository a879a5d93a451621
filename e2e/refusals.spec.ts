import type { Page } from "@playwright/test";
import { openOnlyReferral, referredPatient } from "./clinician-steps";
import { expect, signInTo, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { createStaff, storedRows } from "./people";
import { emergencyPageIsKept, expectRefused, reveal, TYPED, typeEverywhere } from "./refusal-steps";
import { VISITS, visitor } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

for (const [pattern, visit] of Object.entries(VISITS)) {
  const { as, address } = visit;
  test(`${pattern}: each form says at its button that it was not sent, and keeps what was typed`, async ({
    page,
    signIn,
  }) => {
    const someone = await visitor(visit);
    if (someone !== null) await signIn(someone);
    await page.setViewportSize(as === null || as.endsWith("patient") ? PHONE : DESK);
    await expectRefusalsAtEachButton(
      page,
      typeof address === "string" ? address : await address(page),
    );
  });
}

test("the forms of a patient's emergency alert and of a referral with unread notes say it too", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await referredPatient();
  await signIn(patient);
  await page.setViewportSize(PHONE);
  await expectRefusalsAtEachButton(page, "/alert");
  await page.goto("/alert");
  // This form sends itself when the network is back, at times before its page is gone.
  const readIt = page.getByRole("button", { name: "I have read this" });
  if (await readIt.isVisible()) await readIt.click();
  await expect(page.getByRole("heading", { name: "What would you like to do?" })).toBeVisible();
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByLabel(/Anything else/).fill("My neighbour's dog barked");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  await signIn(clinician);
  await page.setViewportSize(DESK);
  await expectRefusalsAtEachButton(page, await openOnlyReferral(page));
});

test("what could not be sent is sent once when the network is back and the button is pressed", async ({
  page,
  context,
  signIn,
}) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const claim = page.getByRole("button", { name: "Claim" });
  await context.setOffline(true);
  await claim.click();
  await expectRefused(page, "We could not send this");
  await context.setOffline(false);
  await claim.click();
  await expect(page.getByRole("button", { name: "Give it back" })).toBeVisible();
  const referralId = new URL(address).pathname.split("/").at(-1) ?? "";
  const claims = await storedRows`
    select action from audit_events where resource_id = ${referralId} and action = 'claim' and outcome = 'allowed'`;
  expect(claims).toHaveLength(1);
});

test("a colleague who was faster is named at the button that was pressed", async ({
  page,
  browser,
  signIn,
}) => {
  const { clinicId, clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  const colleague = await createStaff(clinicId, "clinician", "Dr Okoro");
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signInTo(other, colleague);
  await theirs.goto(address);
  await theirs.getByRole("button", { name: "Claim" }).click();
  await expect(theirs.getByRole("button", { name: "Give it back" })).toBeVisible();
  await other.close();
  await page.getByRole("button", { name: "Claim" }).click();
  await expectRefused(page, "Dr Okoro");
});

test("signed out is said at the button, and the words are still there", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.setViewportSize(PHONE);
  await page.goto("/journal/new");
  await page.getByLabel(/Anything else/).fill(TYPED);
  await context.clearCookies();
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expectRefused(page, "You were signed out");
  await expect(page.getByLabel(/Anything else/)).toHaveValue(TYPED);
});

test("a page of questions that is not complete says so at the button as well, and focuses what to mend", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.setViewportSize(PHONE);
  await page.goto("/checklist");
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  const atTop = page.getByRole("alert").filter({ hasText: "There is a problem" });
  await expect(atTop).toBeFocused();
  await expect(atTop).toBeInViewport();
  await expect(page.getByText("Not saved").first()).toBeVisible();
  await page.getByRole("link", { name: "There is a problem" }).click();
  await expect(atTop).toBeInViewport();
});

/** Presses every button of every form on the page without a network. */
async function expectRefusalsAtEachButton(page: Page, address: string): Promise<void> {
  const buttons = page.locator("form button[type=submit]");
  await page.goto(address);
  await emergencyPageIsKept(page);
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute("formaction") ?? ""),
  );
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    // A list has the same button in each row.
    const kind = name.replace(/[0-9a-f-]{36}/, "id");
    if (kind !== "" && seen.has(kind)) continue;
    seen.add(kind);
    if (index > 0) await page.goto(address);
    const button = buttons.nth(index);
    const form = page.locator("form").filter({ has: button });
    const typed = await typeEverywhere(form);
    await page.context().setOffline(true);
    await reveal(button);
    await button.press("Enter");
    await expectRefused(page, /connect|could not send/i);
    for (const field of typed) await expect(field).toHaveValue(/Words|a@b\.example/);
    // Left without sending again: the next round is another page.
    await page.goto("about:blank");
    await page.context().setOffline(false);
  }
}

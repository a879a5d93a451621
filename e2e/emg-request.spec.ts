import type { Page } from "@playwright/test";
import { withoutSpaces } from "@/lib/emg-requests/testing/read-pdf";
import { fillIn, printed, requestEmg, shownWords, sign } from "./emg-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { expectIdentity } from "./identity-steps";
import { createClinic, createStaff, demoPerson, type Someone, storedRows } from "./people";

/** The demo's clinician, and an open referral that no other test asks for. */
async function referred(nth: number): Promise<{ clinician: Someone; referralId: string }> {
  const clinician = await demoPerson("clinician@demo.flicker.example");
  const { patientId } = await demoPerson("patient@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open' and patient_id <> ${patientId}
      and tier in ('immediate', 'urgent', 'soon') order by id offset ${nth} limit 1`;
  if (row === undefined) throw new Error(`the demo has no open referral number ${nth}`);
  return { clinician, referralId: row.id };
}

test("a draft is incomplete until examined, is signed, and prints the words that the page shows", async ({
  page,
  signIn,
}) => {
  const { clinician, referralId } = await referred(0);
  await signIn(clinician);
  const address = await requestEmg(page, referralId);

  await expect(page.getByText("INCOMPLETE - EXAMINATION NEEDED")).toBeVisible();
  const draft = await printed(page, address);
  expect(withoutSpaces(draft.pdf.words)).toBe(await shownWords(page));

  await page.getByRole("button", { name: "Save and check before signing" }).click();
  await expect(page.getByText("It cannot be signed yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Sign version/ })).toHaveCount(0);
  await page.getByRole("link", { name: "Go back to editing" }).click();

  await fillIn(page);
  await page.getByRole("button", { name: "Save and check before signing" }).click();
  await expectWrongPasswordRefused(page);
  await sign(page);

  const signed = await printed(page, address);
  expect(withoutSpaces(signed.pdf.words)).toBe(await shownWords(page));
  expect(signed.pdf.words).toContain(`Signed by ${clinician.name}`);
  expect(signed.pdf.words).not.toMatch(/DRAFT|INCOMPLETE/);
  const identity = await page.getByText(/· born .* · hospital number/).textContent();
  for (const [index, { outside }] of signed.pdf.pages.entries()) {
    expect(outside).toContain(identity);
    expect(outside).toContain(`Page ${index + 1} of ${signed.pdf.pages.length}`);
    expect(outside).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(outside).toMatch(/Printed by .+, \d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/);
  }
  await expectIdentity(page);
  expect(signed.response.headers()["content-disposition"]).toMatch(
    /^inline; filename="emg-request-signed-version-\d+\.pdf"$/,
  );
});

test("the form, the sheet to check and the signed sheet have no accessibility fault", async ({
  page,
  signIn,
}) => {
  // Each page holds hundreds of fields and cells, and axe looks at every one.
  test.setTimeout(240_000);
  const { clinician, referralId } = await referred(4);
  await signIn(clinician);
  await requestEmg(page, referralId);
  await expectAccessible(page);
  await fillIn(page);
  await page.getByRole("button", { name: "Save and check before signing" }).click();
  await expect(page.getByRole("button", { name: /^Sign version/ })).toBeVisible();
  await expectAccessible(page);
  await sign(page);
  await expectAccessible(page);
});

test("another clinic's request is not found, as a page and as a PDF, and a patient is refused", async ({
  page,
  signIn,
}) => {
  const { clinician, referralId } = await referred(1);
  await signIn(clinician);
  const address = await requestEmg(page, referralId);

  await signIn(await createStaff(await createClinic(), "clinician"));
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.request.get(`${address}/pdf`)).status()).toBe(404);
  expect((await page.goto("/emg-requests/not-an-id"))?.status()).toBe(404);
  await signIn(await demoPerson("patient@demo.flicker.example"));
  expect((await page.goto(address))?.status()).toBe(403);
  expect((await page.request.get(`${address}/pdf`)).status()).toBe(403);
});

test("the second of two editors is told, and what they typed stays on the page", async ({
  page,
  signIn,
  context,
}) => {
  const { clinician, referralId } = await referred(2);
  await signIn(clinician);
  const address = await requestEmg(page, referralId);
  const other = await context.newPage();
  await other.goto(address);

  await page.getByLabel("Clinical question to be answered").fill("Which nerve?");
  await page.getByRole("button", { name: "Save and show" }).click();
  await expect(page.getByText(/^Saved as version \d+\.$/)).toBeVisible();
  await other.getByLabel("Clinical question to be answered").fill("Which root?");
  await other.getByRole("button", { name: "Save and show" }).click();
  await expect(other.getByText(/Somebody has saved this request/)).toBeVisible();
  await expect(other.getByLabel("Clinical question to be answered")).toHaveValue("Which root?");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a draft decides nothing; what signing does is shown before it, and is what it does", async ({
      page,
      signIn,
    }) => {
      const { clinician, referralId } = await referred(javaScriptEnabled ? 5 : 6);
      await signIn(clinician);
      const address = await requestEmg(page, referralId);
      const history = page.getByRole("table", { name: "Decisions, newest on top" });
      const requested = history.getByRole("cell", { name: "EMG requested" });
      await page.goto(`/referrals/${referralId}?tab=timeline`);
      await expect(requested).toHaveCount(0);

      await page.goto(address);
      await fillIn(page);
      await page.getByRole("button", { name: "Save and check before signing" }).click();
      const consequence = page.getByRole("region", { name: "What signing does" });
      await expect(consequence).toContainText("Nobody is sent it by this site");
      await expect(
        consequence.getByRole("row", { name: /^EMG request draft signed/ }),
      ).toBeVisible();
      await expect(consequence.getByRole("row", { name: /^Tier/ })).toBeVisible();
      await expect(consequence).toContainText("What the patient reads");
      await sign(page);
      await page.goto(`/referrals/${referralId}?tab=timeline`);
      await expect(requested).toHaveCount(1);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a request is filled, refused, saved and signed all the same", async ({ page, signIn }) => {
    const { clinician, referralId } = await referred(3);
    await signIn(clinician);
    const address = await requestEmg(page, referralId);

    await page.locator('input[name="field.consent-date-day"]').fill("31");
    await page.locator('input[name="field.consent-date-month"]').fill("2");
    await page.locator('input[name="field.consent-date-year"]').fill("2026");
    await page.getByLabel("Clinical question to be answered").fill("Which nerve?");
    await page.getByRole("button", { name: "Save and show" }).click();
    await expect(
      page.getByRole("link", { name: "Enter a real date, like 20 11 2026" }),
    ).toBeVisible();
    await expect(page.getByLabel("Clinical question to be answered")).toHaveValue("Which nerve?");

    await fillIn(page);
    await page.getByRole("button", { name: "Save and check before signing" }).click();
    await expectWrongPasswordRefused(page);
    await sign(page);
    const { pdf } = await printed(page, address);
    expect(withoutSpaces(pdf.words)).toBe(await shownWords(page));
  });
});

async function expectWrongPasswordRefused(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Sign version/ }).click();
  await expect(page.getByRole("link", { name: "Enter your password" })).toBeVisible();
  await page.getByLabel("Your password").fill("a colleague's own password");
  await page.getByRole("button", { name: /^Sign version/ }).click();
  await expect(page.getByRole("link", { name: /^This is not your password/ })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByLabel("Your password")).toHaveValue("");
}

import type { Page } from "@playwright/test";
import { openOnlyReferral, referredPatient } from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

const identity = (page: Page) => page.getByRole("region", { name: "Patient", exact: true });
const status = (page: Page) => page.getByRole("region", { name: "Status", exact: true });

async function openUrgent(page: Page): Promise<void> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select r.id from referrals r join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    where r.clinic_id = ${clinicId} and r.status = 'open' and r.tier = 'urgent' and r.overdue = 'breach'
    order by length(p.name) desc, r.id limit 1`;
  await page.goto(`/referrals/${row?.id}`);
}

test("on a desk screen identity and status stay, in at most 92 px together, and say who, how soon, who is next and whose", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize(DESK);
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await openUrgent(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (const strip of [identity(page), status(page)]) await expect(strip).toBeInViewport();
  const [above, below] = [await identity(page).boundingBox(), await status(page).boundingBox()];
  expect(above?.y).toBeGreaterThanOrEqual(0);
  expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(92);
  await expect(status(page)).toContainText(/Urgent [AB].*Overdue \d+ d by /);
  await expect(status(page)).toContainText(/Next .*, .*Owner /);
});

test("nothing that has the focus lies under what stays", async ({ page, signIn }) => {
  await page.setViewportSize(DESK);
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await openUrgent(page);
  const covered = await page.evaluate(() => {
    const head = document.querySelector(".record-head");
    const controls = document.querySelectorAll<HTMLElement>(
      "main :is(a[href], button, input, select, textarea, summary, [tabindex='0'])",
    );
    const below = () => head?.getBoundingClientRect().bottom ?? 0;
    const names: string[] = [];
    let looked = 0;
    // From the end, so that each comes into view from above.
    for (const control of [...controls].toReversed()) {
      if (!control.checkVisibility()) continue;
      control.focus();
      looked += 1;
      const { top, bottom, height } = control.getBoundingClientRect();
      // One that is higher than the room below the strips cannot be seen whole, wherever it stands.
      const covers = height > innerHeight - below() ? bottom : top;
      if (covers < below()) names.push(control.outerHTML.slice(0, 80));
    }
    return { names, looked };
  });
  expect(covered.looked).toBeGreaterThan(20);
  expect(covered.names).toEqual([]);
});

test("on a phone the status moves with the page", async ({ page, signIn }) => {
  await page.setViewportSize(PHONE);
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await openUrgent(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(status(page)).not.toBeInViewport();
});

test("an act in the strip opens its own form and saves nothing", async ({ page, signIn }) => {
  await page.setViewportSize(DESK);
  const { clinician } = await referredPatient();
  await signIn(clinician);
  const address = await openOnlyReferral(page);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await status(page).getByRole("link", { name: "Accept for a visit" }).click();
  await expect(page.getByLabel("Accept for a visit")).toBeChecked();
  await expect(page.getByRole("group", { name: "Day of the visit" })).toBeInViewport();
  await expectAccessible(page);
  await status(page).getByRole("link", { name: "Request EMG" }).click();
  await expect(page.getByRole("button", { name: "Request EMG" })).toBeInViewport();
  const id = address.split("/").at(-1) ?? "";
  expect(await storedRows`select id from decisions where referral_id = ${id}`).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an act in the strip leads to its form, with nothing chosen", async ({ page, signIn }) => {
    const { clinician } = await referredPatient();
    await signIn(clinician);
    await openOnlyReferral(page);
    await status(page).getByRole("link", { name: "Accept for a visit" }).click();
    await expect(page.getByLabel("Accept for a visit")).toBeInViewport();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });
});

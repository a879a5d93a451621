import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { expect, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

const CLINICIAN = "clinician@demo.flicker.example";
const COLUMNS = [
  "Tier",
  "Patient",
  "Due",
  "Why, strongest two",
  "Changed",
  "Spread, 8 wk",
  "Next action",
  "Owner",
  "Waiting",
];
const CLOCK = /\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/;

/** The words of each sheet as paper would hold them, in one line. */
async function sheetsOf(page: Page): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return text.map((sheet) => sheet.replace(/\s+/g, " "));
}

test("the queue on paper holds every name of the list, every column, which sheet of how many, by whom and when", async ({
  page,
  signIn,
}) => {
  const clinician = await demoPerson(CLINICIAN);
  await signIn(clinician);
  await page.goto("/queue?view=all");
  await page.getByRole("link", { name: "Print this list" }).click();
  await expect(page).toHaveURL(/\/queue\/print\?view=all$/);
  const names = await storedRows`
    select p.name from referrals r join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    where r.clinic_id = ${clinician.clinicId} and r.status = 'open'`;
  await page.getByText(`All ${names.length} referrals of this list.`).waitFor();

  const sheets = await sheetsOf(page);
  const words = sheets.join(" ");
  // More than one page of the list on the screen: else "all rows" would say nothing.
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter(({ name }) => !words.includes(name))).toEqual([]);
  for (const column of COLUMNS) expect(words).toContain(column);
  expect(words).not.toContain("Why?");
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain(`Page ${index + 1} of ${sheets.length}`);
    expect(sheet).toContain(`Printed by ${clinician.name}`);
    expect(sheet).toMatch(CLOCK);
    expect(sheet).toContain("Flicker is not a medical device.");
  }
});

test("a record on paper holds no words of its controls", async ({ page, signIn }) => {
  const clinician = await demoPerson(CLINICIAN);
  await signIn(clinician);
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open' and tier = 'urgent'
    order by id limit 1`;
  await page.goto(`/referrals/${row?.id}?tab=whole`);
  const controls = await page
    .locator("button, option")
    .evaluateAll((all) => [...new Set(all.map((each) => each.textContent?.trim() ?? ""))]);
  expect(controls.length).toBeGreaterThan(2);

  const words = (await sheetsOf(page)).join(" ");
  await page.emulateMedia({ media: "print" });
  await expect(
    page.locator("button, input, select, textarea, label").filter({ visible: true }),
  ).toHaveCount(0);
  expect(words).toContain("What was reported");
  expect(controls.filter((control) => control !== "" && words.includes(control))).toEqual([]);
});

test("no table of a record is wider than its sheet, folds included", async ({ page, signIn }) => {
  const clinician = await demoPerson(CLINICIAN);
  await signIn(clinician);
  const [row] = await storedRows`
    select r.id from referrals r join history_events e on e.clinic_id = r.clinic_id and e.patient_id = r.patient_id
    where r.clinic_id = ${clinician.clinicId} and r.status = 'open' and e.kind = 'twitch'
    group by r.id order by count(distinct e.body -> 'area') desc limit 1`;
  await page.goto(`/referrals/${row?.id}?tab=whole`);
  await page.emulateMedia({ media: "print" });
  const [A4_BETWEEN_MARGINS, HEIGHT] = [688, 1017];
  await page.setViewportSize({ width: A4_BETWEEN_MARGINS, height: HEIGHT });
  const widths = await page
    .locator("table")
    .evaluateAll((all) => all.map((table) => table.getBoundingClientRect().right));
  expect(widths.length).toBeGreaterThan(3);
  expect(Math.max(...widths)).toBeLessThanOrEqual(A4_BETWEEN_MARGINS);
});

test("a record on paper holds what its closed folds hold", async ({ page, signIn }) => {
  const clinician = await demoPerson(CLINICIAN);
  await signIn(clinician);
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} and status = 'open' and tier = 'urgent'
    order by id limit 1`;
  await page.goto(`/referrals/${row?.id}?tab=whole`);
  // A form's fold asks something; paper holds what is on record.
  const folds = page.locator("details:not([open]):not(form *)");
  const folded = await folds.evaluateAll((all) =>
    all.flatMap((fold) =>
      [...fold.querySelectorAll(":scope > :not(summary), :scope > :not(summary) *")]
        .filter((each) => each.childElementCount === 0)
        .map((each) => each.textContent?.trim() ?? ""),
    ),
  );
  // On the screen they are closed: else printing them would say nothing.
  await expect(folds.locator(":scope > :not(summary)").filter({ visible: true })).toHaveCount(0);
  expect(folded.length).toBeGreaterThan(10);

  const words = (await sheetsOf(page)).join("").replaceAll(" ", "");
  const lost = folded.filter((text) => !words.includes(text.replaceAll(/\s/g, "").slice(0, 20)));
  expect(lost).toEqual([]);
});

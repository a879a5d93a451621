import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { expect, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

const CLINICIAN = "clinician@demo.flicker.example";
const COLUMNS = [
  "Tier",
  "Patient",
  "Due",
  "Top reasons",
  "Since you last looked",
  "Spread, 8 weeks",
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
  await page.goto("/queue");
  await page.getByRole("link", { name: "Print this list" }).click();
  await expect(page).toHaveURL(/\/queue\/print$/);
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
  await page.goto(`/referrals/${row?.id}`);
  const controls = await page
    .locator("button, option")
    .evaluateAll((all) => [...new Set(all.map((each) => each.textContent?.trim() ?? ""))]);
  expect(controls.length).toBeGreaterThan(2);

  const words = (await sheetsOf(page)).join(" ");
  await page.emulateMedia({ media: "print" });
  await expect(
    page.locator("button, input, select, textarea, label").filter({ visible: true }),
  ).toHaveCount(0);
  expect(words).toContain("What was told");
  expect(controls.filter((control) => control !== "" && words.includes(control))).toEqual([]);
});

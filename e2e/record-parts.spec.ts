import type { Page } from "@playwright/test";
import { RECORD_PARTS, recordHref } from "@/lib/referrals/record-part";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

const DESK = { width: 1280, height: 720 };
const SIZES = [DESK, { width: 390, height: 844 }, { width: 320, height: 720 }];

/** The open urgent referral of the demo that tells of the most places. */
async function tellingReferral(): Promise<string> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select r.id from referrals r join history_events e on e.clinic_id = r.clinic_id and e.patient_id = r.patient_id
    where r.clinic_id = ${clinicId} and r.status = 'open' and r.tier = 'urgent' and e.kind = 'twitch'
      and exists (select from journal_entries j where j.clinic_id = r.clinic_id and j.patient_id = r.patient_id)
      and exists (select from history_events t where t.clinic_id = r.clinic_id and t.patient_id = r.patient_id
        and t.kind = 'answer' and t.body ->> 'question' like 'task-%' and t.body ->> 'value' = 'yes')
    group by r.id order by count(distinct e.body -> 'area') desc, r.id limit 1`;
  if (row === undefined) throw new Error("the demo has no urgent referral");
  return row.id;
}

const isTooWide = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth > 0,
  );
const parts = (page: Page) => page.getByRole("navigation", { name: "Parts of the record" });

test.beforeEach(async ({ signIn }) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
});

for (const part of RECORD_PARTS) {
  test(`the part "${part}" is accessible and fits, light and dark, on a desk and a phone`, async ({
    page,
  }) => {
    const address = recordHref(await tellingReferral(), { part, fragment: "" });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto(address);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(parts(page).locator("[aria-current=page]")).toHaveCount(1);
      await expectAccessible(page);
      expect(await isTooWide(page), `${size.width} px`).toBe(false);
    }
    await expectAccessibleInTheDark(page);
  });
}

test.describe("in a language of longer words", () => {
  test.use({ locale: "en-XA" });

  test("every part fits a phone, and the strips stay low on a desk", async ({ page }) => {
    const id = await tellingReferral();
    for (const part of RECORD_PARTS) {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await page.goto(recordHref(id, { part, fragment: "" }));
        expect(await isTooWide(page), `${part}, ${size.width} px`).toBe(false);
      }
    }
  });
});

test("the first screen of 1280 by 720 says who, how soon, why, how it spread and what can be done", async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(recordHref(await tellingReferral(), { part: "summary", fragment: "" }));
  const seen = [
    page.getByRole("region", { name: "Patient", exact: true }),
    page.getByRole("region", { name: "Status", exact: true }),
    page.getByRole("region", { name: "In short" }).locator("p").last(),
    page.getByRole("heading", { name: "Why this tier" }),
    page.getByText("From the article").first(),
    page.getByRole("heading", { name: "Where", exact: true }),
    page.getByLabel("Accept for a visit"),
    page.getByLabel("Close the referral"),
  ];
  for (const each of seen) await expect(each).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("a part holds itself alone, and the whole holds every part", async ({ page }) => {
  const id = await tellingReferral();
  const tables = {
    journal: page.getByRole("table", { name: /^Journal: one row/ }),
    checklists: page.getByRole("table", { name: /^Yes, not sure or changed/ }),
    timeline: page.getByRole("table", { name: /^Answered, planned/ }),
  };
  for (const part of ["journal", "checklists", "timeline"] as const) {
    await page.goto(recordHref(id, { part, fragment: "" }));
    for (const [name, table] of Object.entries(tables)) {
      await expect(table).toHaveCount(name === part ? 1 : 0);
    }
  }
  await page.goto(recordHref(id, { part: "whole", fragment: "" }));
  for (const table of Object.values(tables)) await expect(table).toHaveCount(1);
  await expect(page.getByRole("region", { name: "In short" })).toBeVisible();
});

test("a statement of the summary leads to its evidence", async ({ page }) => {
  await page.goto(recordHref(await tellingReferral(), { part: "summary", fragment: "" }));
  await page
    .getByRole("link", { name: /newly hard since/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?tab=checklists#question-task-/);
  await expect(page.locator(":target")).toBeInViewport();
});

const ELSEWHERE = ["journal", "checklists", "examinations", "history"];

test("an address with the fragment of another part goes on to it", async ({ page }) => {
  const id = await tellingReferral();
  for (const fragment of ELSEWHERE) {
    await page.goto("/queue");
    await page.goto(`/referrals/${id}#${fragment}`);
    await expect(page).toHaveURL(new RegExp(`\\?tab=\\w+#${fragment}$`));
    await expect(page.locator(`h2#${fragment}`)).toBeInViewport();
  }
  for (const fragment of ["why", "decide", "reported", "current", "spread"]) {
    await page.goto("/queue");
    await page.goto(`/referrals/${id}?tab=journal#${fragment}`);
    await expect(page.locator(`h2#${fragment}, h3#${fragment}`)).toBeAttached();
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it leads to the way there, and the parts are links", async ({ page }) => {
    const id = await tellingReferral();
    for (const fragment of ELSEWHERE) {
      await page.goto(`/referrals/${id}#${fragment}`);
      await expect(parts(page).locator(`a:has(#${fragment})`)).toBeInViewport();
    }
    await parts(page).getByRole("link", { name: "Journal" }).click();
    await expect(page.getByRole("heading", { name: "Journal", exact: true })).toBeVisible();
  });
});

test("a paper of one part says that it is one, and that of the whole does not", async ({
  page,
}) => {
  const id = await tellingReferral();
  const remark = page.getByText(/^This paper holds one part of the record/);
  for (const part of ["journal", "whole"] as const) {
    await page.goto(recordHref(id, { part, fragment: "" }));
    await page.emulateMedia({ media: "print" });
    if (part === "journal") await expect(remark).toBeVisible();
    else await expect(remark).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  }
});

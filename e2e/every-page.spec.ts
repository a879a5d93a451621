import type { Page } from "@playwright/test";
import { requestEmg } from "./emg-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";
import { pagePatterns } from "./routes";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Who signs in types few letters. Words for the record have no such limit: too many are refused and kept, never cut. */
const UNLIMITED_FIELD = ["input[type=email]", "input[type=password]"]
  .map((field) => `form:not([method=get]) ${field}:not([maxlength])`)
  .join(", ");

type Visit = {
  as: "patient" | "clinician" | "admin" | "auditor" | null;
  address: string | ((page: Page) => Promise<string>);
};

/** How each page of the app is reached with something on it. A page that is not here fails the test below. */
const VISITS: Record<string, Visit> = {
  "/": { as: null, address: "/" },
  "/about": { as: null, address: "/about" },
  "/sign-in": { as: null, address: "/sign-in" },
  "/account": { as: "auditor", address: "/account" },
  "/home": { as: "patient", address: "/home" },
  "/next": { as: "patient", address: "/next" },
  "/journal": { as: "patient", address: "/journal" },
  "/journal/new": { as: "patient", address: "/journal/new" },
  "/checklist": { as: "patient", address: "/checklist" },
  "/checklist/[page]": { as: "patient", address: "/checklist/emergency-breathing" },
  "/checklist/check-answers": { as: "patient", address: "/checklist/check-answers" },
  "/checklist/sent": { as: "patient", address: "/checklist/sent" },
  "/plan": { as: "patient", address: "/plan" },
  "/plan/questions": { as: "patient", address: "/plan/questions" },
  "/plan/caffeine": { as: "patient", address: "/plan/caffeine" },
  "/stop": { as: "patient", address: "/stop" },
  "/queue": { as: "clinician", address: "/queue" },
  "/referrals/[referralId]": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}`,
  },
  "/referrals/[referralId]/blood-results": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}/blood-results`,
  },
  "/referrals/[referralId]/what-would-change": {
    as: "clinician",
    address: async () => `/referrals/${await openReferral()}/what-would-change`,
  },
  "/emg-requests/[emgRequestId]": {
    as: "clinician",
    address: async (page) => requestEmg(page, await openReferral()),
  },
  "/settings": { as: "admin", address: "/settings" },
  "/audit": { as: "auditor", address: "/audit" },
};

/** A referral of the demo clinician's clinic that no other story uses. */
async function openReferral(): Promise<string> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinicId} and status = 'open' and tier = 'routine'
    order by id limit 1`;
  if (row === undefined) throw new Error("the demo has no open routine referral");
  return row.id;
}

test("every page of the app is in the list of visits, and no other", () => {
  expect(Object.keys(VISITS).sort()).toEqual(pagePatterns());
});

for (const [pattern, { as, address }] of Object.entries(VISITS)) {
  test(`${pattern} is accessible on a phone and on a desk screen, and fits both`, async ({
    page,
    signIn,
  }) => {
    if (as !== null) await signIn(await demoPerson(`${as}@demo.flicker.example`));
    const target = typeof address === "string" ? address : await address(page);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      const response = await page.goto(target);
      expect(response?.status()).toBe(200);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${viewport.width} px wide`).toBeLessThanOrEqual(0);
    }
    await expect(page.locator(UNLIMITED_FIELD)).toHaveCount(0);
  });
}

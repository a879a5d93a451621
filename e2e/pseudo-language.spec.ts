import type { Page } from "@playwright/test";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "@/lib/auth/demo-sign-ins";
import { expect, expectAccessible, test } from "./fixtures";
import { storedRows } from "./people";
import { VISITS, type Visit, visitor } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

const LANGUAGES = [
  { locale: "en-XA", direction: "ltr", viewport: PHONE },
  { locale: "ar-XB", direction: "rtl", viewport: DESK },
];

/** What no language of ours changes: names, what patients and their clinicians wrote, how the demo signs in, and days and months, which `Intl` writes. */
async function asTheyAre(locale: string): Promise<string[]> {
  const rows = await storedRows`
    select name from people union select name from clinics
    union select note from journal_entries where note is not null
    union select words from patient_messages where words is not null`;
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", month: "long" });
  // Every fifth day of a year falls on each day of the week and in each month.
  const dates = Array.from({ length: 73 }, (_, step) =>
    format.formatToParts(new Date(2026, 0, 1 + step * 5)).map(({ value }) => value),
  );
  const ofSignIn = DEMO_SIGN_INS.map(({ email }) => email);
  return [
    "Flicker",
    DEMO_PASSWORD,
    ...ofSignIn,
    ...rows.map(({ name }) => String(name)),
    ...new Set(dates.flat()),
  ].filter((each) => each.trim() !== "");
}

/** Words on the page, its title and its labels of which no letter was changed: nobody would have translated them. */
async function untranslated(page: Page, locale: string): Promise<string[]> {
  return page.evaluate(
    (known) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isData =
          node.parentElement?.closest("script, style, textarea, [translate=no]") !== null;
        if (!isData) words.push(node.textContent ?? "");
      }
      for (const element of document.querySelectorAll("[aria-label], [alt], [placeholder]")) {
        if (element.closest("[translate=no]") !== null) continue;
        for (const name of ["aria-label", "alt", "placeholder"]) {
          words.push(element.getAttribute(name) ?? "");
        }
      }
      words.push(document.title);
      const others = words.map((text) =>
        known.reduce((rest, each) => rest.replaceAll(each, ""), text),
      );
      return others.filter((text) => /\b[A-Za-z]*[aeiou][A-Za-z]*\b/.test(text));
    },
    await asTheyAre(locale),
  );
}

const isForPatients = ({ as }: Visit) => as === null || as === "patient" || as === "new-patient";

for (const { locale, direction, viewport } of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport });

    for (const [pattern, visit] of Object.entries(VISITS)) {
      test(`${pattern} has room for its words${isForPatients(visit) ? ", and none in English" : ""}`, async ({
        page,
        signIn,
      }) => {
        const someone = await visitor(visit);
        if (someone !== null) await signIn(someone);
        const { address } = visit;
        const target = typeof address === "string" ? address : await address(page);
        expect((await page.goto(target))?.status()).toBe(200);
        const html = page.locator("html");
        await expect(html).toHaveAttribute("lang", locale);
        await expect(html).toHaveAttribute("dir", direction);
        if (viewport === PHONE) await expectAccessible(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${viewport.width} px wide`).toBeLessThanOrEqual(0);
        // What staff read is full of what somebody wrote or measured.
        if (isForPatients(visit)) expect(await untranslated(page, locale)).toEqual([]);
      });
    }

    test("the emergency page is in that language", async ({ page }) => {
      await page.goto("/emergency");
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      expect(await untranslated(page, locale)).toEqual([]);
    });
  });
}

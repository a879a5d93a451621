import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import axe from "axe-core";
import { type Someone, sessionCookie, setting } from "./people";

type Fixtures = {
  /** Sign this browser in as somebody, without the form, which has its own story. */
  signIn: (someone: Someone) => Promise<void>;
  /** What a page may log all the same, because it is what a test makes happen. */
  expectedComplaint: RegExp | null;
  /** The test fails when a page logs an error or breaks its content policy. */
  quietConsole: undefined;
};

export const test = base.extend<Fixtures>({
  signIn: async ({ context }, use) => {
    await use((someone) => signInTo(context, someone));
  },
  expectedComplaint: [null, { option: true }],
  quietConsole: [
    async ({ page, expectedComplaint }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (
          message.type() === "error" &&
          !/status of 4(?:0[349]|13)|ERR_INTERNET_DISCONNECTED/.test(message.text()) &&
          expectedComplaint?.test(message.text()) !== true
        ) {
          complaints.push(message.text());
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

export async function signInTo(context: BrowserContext, someone: Someone): Promise<void> {
  const cookie = await sessionCookie(someone);
  await context.addCookies([
    { ...cookie, url: setting("BASE_URL"), httpOnly: true, sameSite: "Lax" },
  ]);
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No accessibility fault on the page as it stands, target sizes included; `rules`: of these alone. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  await expect(page.locator("iframe, frame")).toHaveCount(0);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => {
      // What has moved under a strip that stays is no small target: each page is looked at from its beginning.
      const { scrollX, scrollY } = window;
      scrollTo(0, 0);
      const found = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      scrollTo(scrollX, scrollY);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
      );
    },
    {
      runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: WCAG },
      // What is right is not described.
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    } satisfies axe.RunOptions,
  );
  expect(violations).toEqual([]);
}

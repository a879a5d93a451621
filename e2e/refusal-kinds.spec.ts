import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { nextOpenDay, openOnlyReferral, referredPatient, typeDay } from "./clinician-steps";
import { expect, signInTo, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { createStaff, type Someone, setting, storedRows } from "./people";
import { expectRefused, reveal, typeEverywhere } from "./refusal-steps";
import { draftEmgRequest, writtenDay } from "./visits";

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

type Form = { address: string | ((page: Page) => Promise<string>); button: string };

const OF_PATIENT: readonly Form[] = [
  { address: "/journal/new", button: "Save this entry" },
  { address: "/checklist/emergency-breathing", button: "Continue" },
  { address: writtenDay, button: "Save the change" },
  { address: writtenDay, button: "Delete this day" },
];

const OF_REFERRAL: readonly Form[] = [
  { address: "/queue", button: "Find" },
  { address: openOnlyReferral, button: "Claim" },
  { address: openOnlyReferral, button: "No answer" },
  { address: openOnlyReferral, button: "Save the decision" },
  { address: openOnlyReferral, button: "Request EMG" },
  { address: bloodResults, button: "Record the results" },
  { address: emgRequest, button: "Save and show" },
  { address: emgRequest, button: "Save and check before signing" },
];

type Kind = {
  words: RegExp;
  /** Makes the next press one that is refused; answers what makes it taken again. */
  cause: (at: { page: Page; button: Locator; someone: Someone }) => Promise<() => Promise<void>>;
};

const KINDS = {
  "too fast": { words: /sent this many times/, cause: ({ someone }) => throttle(someone) },
  "too large": {
    words: /too long, so nothing was saved/,
    cause: async ({ button }) => {
      await button.evaluate((pressed) => {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name: "more", value: "x".repeat(300_000) });
        pressed.closest("form")?.append(field);
      });
      return async () => undefined;
    },
  },
  "signed out": {
    words: /You were signed out/,
    cause: async ({ page, someone }) => {
      await page.context().clearCookies();
      return () => signInTo(page.context(), someone);
    },
  },
} satisfies Record<string, Kind>;

for (const [who, forms] of [
  ["a patient", OF_PATIENT],
  ["a clinician", OF_REFERRAL],
] as const) {
  const start = async (page: Page, signIn: (someone: Someone) => Promise<void>) => {
    const someone = who === "a patient" ? await newPatient() : (await referredPatient()).clinician;
    await signIn(someone);
    await page.setViewportSize(who === "a patient" ? PHONE : DESK);
    return someone;
  };

  test(`forms of ${who} say at the button why they were not taken, and keep what was typed, whatever the reason`, async ({
    page,
    signIn,
  }) => {
    const someone = await start(page, signIn);
    const kinds = Object.entries(KINDS);
    for (const [index, form] of forms.entries()) {
      const [name, kind] = kinds[index % kinds.length] ?? ["", KINDS["too fast"]];
      await test.step(`${form.button}: ${name}`, () => expectRefusal(page, form, kind, someone));
    }
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });

    test(`forms of ${who} begin their new page at why they were not taken, and say it at the button`, async ({
      page,
      signIn,
    }) => {
      const someone = await start(page, signIn);
      for (const form of forms) {
        await test.step(form.button, async () => {
          await expectRefusal(page, form, KINDS["too fast"], someone);
          const button = page.getByRole("button", { name: form.button, exact: true }).first();
          const refusals = page
            .locator("form")
            .filter({ has: button })
            .getByText("Not saved", { exact: true });
          await expect(refusals).toHaveCount(2);
        });
      }
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`what a colleague or another tab was faster with, ${javaScriptEnabled ? "with" : "without"} script`, () => {
    test.use({ javaScriptEnabled });

    test("a decision over another's decision", async ({ page, context, signIn }) => {
      const { clinicId, clinician } = await referredPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await page.getByLabel("Lower the tier").check();
      await page.getByLabel("In your words").fill("Known since birth");
      await asColleague(context, clinicId, address, async (other) => {
        await other.getByLabel("Accept for a visit").check();
        await typeDay(other, "visitOn", nextOpenDay(1));
        await other.getByLabel(/^Reason, if the visit is later/).fill("In hospital until then");
        await other.getByRole("button", { name: "Save the decision" }).click();
        await expect(other.getByText("Saved: Accepted.")).toBeVisible();
      });
      await page.getByLabel(/^E03/).check();
      await page.getByLabel("Another reason").check();
      await page.getByRole("button", { name: "Save the decision" }).press("Enter");
      await expectRefused(page, /Dr Patel decided at/);
      await expect(page.getByLabel("In your words")).toHaveValue("Known since birth");
    });

    test("a decision on what a colleague holds", async ({ page, context, signIn }) => {
      const { clinicId, clinician } = await referredPatient();
      await signIn(clinician);
      const address = await openOnlyReferral(page);
      await asColleague(context, clinicId, address, async (other) => {
        await other.getByRole("button", { name: "Claim" }).click();
        await expect(other.getByText("You hold this referral.")).toBeVisible();
      });
      await page.reload();
      await page.getByLabel("Accept for a visit").check();
      await typeDay(page, "visitOn", nextOpenDay());
      await page.getByRole("button", { name: "Save the decision" }).press("Enter");
      await expectRefused(page, "Dr Patel holds this referral.");
      await expect(page.locator('input[name="visitOn-day"]')).not.toHaveValue("");
    });

    test("an EMG request that was saved in another tab", async ({ page, context, signIn }) => {
      const { clinicId, clinician } = await referredPatient();
      await signIn(clinician);
      await page.goto(await emgRequest(page));
      const question = page.getByLabel("Clinical question to be answered");
      await asColleague(context, clinicId, page.url(), async (other) => {
        await other.getByRole("button", { name: "Save and show" }).click();
        await expect(other.getByText(/Saved/).first()).toBeVisible();
      });
      // What is typed is kept as a draft after a pause, which would be the newer version for the colleague.
      await question.fill("Which level?");
      await page.getByRole("button", { name: "Save and show" }).press("Enter");
      await expectRefused(page, /Somebody has saved this request/);
      await expect(question).toHaveValue("Which level?");
    });

    test("a day of the journal that was changed in another tab", async ({
      page,
      context,
      signIn,
    }) => {
      await signIn(await newPatient());
      await page.setViewportSize(PHONE);
      const address = await writtenDay(page);
      await page.goto(address);
      const note = page.getByRole("textbox", { name: /Anything else/ });
      await note.fill("A long walk");
      const other = await context.newPage();
      await other.goto(address);
      await answer(other, /new or worse/, "No");
      await other.getByRole("button", { name: "Save the change" }).click();
      await expect(other.getByText(/^Changed for /)).toBeVisible();
      await other.close();
      await answer(page, /new or worse/, "No");
      await page.getByRole("button", { name: "Save the change" }).press("Enter");
      await expectRefused(page, /This day has been changed since/);
      await expect(note).toHaveValue("A long walk");
    });
  });
}

async function expectRefusal(
  page: Page,
  { address, button: name }: Form,
  { words, cause }: Kind,
  someone: Someone,
): Promise<void> {
  await page.goto(typeof address === "string" ? address : await address(page));
  const button = page.getByRole("button", { name, exact: true }).first();
  const typed = await typeEverywhere(page.locator("form").filter({ has: button }));
  const takeAgain = await cause({ page, button, someone });
  await reveal(button);
  await button.press("Enter");
  await expectRefused(page, words);
  for (const field of typed) await expect(field).toHaveValue(/Words/);
  await takeAgain();
}

/** No form of theirs is taken until the answered function is called. */
async function throttle({ personId }: Someone): Promise<() => Promise<void>> {
  const keys = actionNames().map((action) =>
    createHmac("sha256", setting("NEXTAUTH_SECRET"))
      .update(JSON.stringify(["action", action, personId]))
      .digest("hex"),
  );
  const rows = keys.map((key) => ({
    key,
    points: 1_000_000,
    expires_at: new Date(Date.now() + 3_600_000),
  }));
  await storedRows`insert into action_throttles ${storedRows(rows)}
    on conflict (key) do update set points = excluded.points, expires_at = excluded.expires_at`;
  return async () => {
    await storedRows`delete from action_throttles where key in ${storedRows(keys)}`;
  };
}

/** Every action of the app by its name, read from the source. */
function actionNames(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const names = files
    .filter((file) => file.endsWith("actions.ts"))
    .flatMap((file) => [...readFileSync(`app/${file}`, "utf8").matchAll(/^ {2}name: "([^"]+)"/gm)])
    .flatMap(([, name]) => name ?? []);
  expect(names.length).toBeGreaterThan(10);
  return names;
}

async function asColleague(
  context: BrowserContext,
  clinicId: string,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const other = await context.browser()?.newContext();
  if (!other) throw new Error("no browser");
  await signInTo(other, await createStaff(clinicId, "clinician", "Dr Patel"));
  const page = await other.newPage();
  await page.goto(address);
  await act(page);
  await other.close();
}

async function emgRequest(page: Page): Promise<string> {
  const [referralId = ""] = new URL(await openOnlyReferral(page)).pathname.split("/").slice(-1);
  return draftEmgRequest(page, referralId);
}

async function bloodResults(page: Page): Promise<string> {
  return `${await openOnlyReferral(page)}/blood-results`;
}

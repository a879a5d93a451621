import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { cellsToTest } from "./cells-to-test";
import { expect, expectAccessible, test } from "./fixtures";
import { answer, newPatient, tick } from "./patient-steps";
import { type Someone, setting, storedRows } from "./people";

const NOTE = "My legs gave way and I can’t stand";
const CRISIS = "I want to end my life";
const NOT_SAVED = /^(?:Not saved|There is a problem)$/;

/** What makes the next press of a form's button refused; the words that say so. */
const REFUSALS: Record<
  string,
  { says: string; prepare: (page: Page, patient: Someone) => Promise<void> }
> = {
  "too fast": {
    says: "many times in a short while",
    prepare: (_page, patient) => useUpTurns(patient),
  },
  "too large": { says: "This is too long", prepare: (page) => addToForm(page, "x".repeat(70_000)) },
  "out of date": { says: "This page is out of date", prepare: (page) => setKey(page, "broken") },
  "of an earlier build": {
    says: "was updated while the page was open",
    prepare: async (page) => {
      const drawn = await page.locator("[name=submissionKey]").first().inputValue();
      await setKey(page, drawn.replace(/[0-9a-f]{16}$/, "fedcba9876543210"));
    },
  },
};

const SCRIPTS = ["with script", "without script"];

/** What is reported, and how its refusal is answered. */
const REPORTED: Record<
  string,
  (page: Page, prepare: () => Promise<void>, says: string) => Promise<void>
> = {
  "a note of an emergency shows whom to call first, then the refusal": async (
    page,
    prepare,
    says,
  ) => {
    await openNote(page, NOTE);
    await prepare();
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expectCallFirst(page, says);
    await expect(page.getByLabel(/Anything else/)).toHaveValue(NOTE);
  },
  "an emergency answer shows whom to call first, then the refusal": async (page, prepare, says) => {
    await page.goto("/checklist");
    await tick(page, /not swallow your own spit/, "Yes");
    await prepare();
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await expectCallFirst(page, says);
    const question = page.getByRole("group", { name: /not swallow your own spit/ });
    await expect(question.getByLabel("Yes", { exact: true })).toBeChecked();
  },
  "a note of self-harm shows the cover first, without an alarm": async (page, prepare, says) => {
    await openNote(page, CRISIS);
    await prepare();
    await page.getByRole("button", { name: "Save this entry" }).click();
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "There is something for you" })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Emergency: Call/ })).toHaveCount(0);
    await expect(page.getByText(/carry this alone/)).toBeHidden();
    await page.getByText("Open", { exact: true }).click();
    await expect(page.getByRole("link", { name: /crisis line/ })).toBeVisible();
  },
};

const CELLS = SCRIPTS.flatMap((script) =>
  Object.keys(REFUSALS).flatMap((refusal) =>
    Object.keys(REPORTED).map((reported) => ({ script, refusal, reported })),
  ),
);

test.use({ expectedComplaint: /ERR_FAILED/ });
// A draft that holds an emergency leads to the advice by itself: here the refusal of the form is looked at.
test.beforeEach(({ page }) => page.route("**/drafts", (route) => route.abort()));

for (const { script, refusal, reported } of cellsToTest(CELLS)) {
  test.describe(script, () => {
    const javaScriptEnabled = script === "with script";
    test.use({ javaScriptEnabled });
    const { says, prepare } = REFUSALS[refusal] ?? {};
    const report = REPORTED[reported];
    if (!says || !prepare || !report) throw new Error(`no such cell: ${refusal}, ${reported}`);

    test(`${refusal}: ${reported}`, async ({ page, signIn }) => {
      const patient = await newPatient();
      await signIn(patient);
      await report(page, () => prepare(page, patient), says);
      if (javaScriptEnabled) await expectAccessible(page);
    });
  });
}

for (const script of SCRIPTS) {
  test.describe(script, () => {
    test.use({ javaScriptEnabled: script === "with script" });

    test("an entry of a day that was changed meanwhile shows whom to call first", async ({
      page,
      context,
      signIn,
    }) => {
      await signIn(await newPatient());
      await openNote(page, "A quiet day");
      await page.getByRole("button", { name: "Save this entry" }).click();
      await page.getByRole("link", { name: /^Change/ }).click();
      await page.getByLabel(/Anything else/).fill(NOTE);
      await answer(page, /new or worse/, "No");
      const other = await context.newPage();
      await other.goto("/journal");
      await other.getByRole("link", { name: /^Change/ }).click();
      await other.getByRole("button", { name: "Delete this day" }).click();
      await expect(other.getByText(/^Deleted for /)).toBeVisible();
      await page.getByRole("button", { name: "Save the change" }).click();
      await expectCallFirst(page, "This day has been changed");
      await expect(page.getByLabel(/Anything else/)).toHaveValue(NOTE);
    });

    test("a page that was already used for another entry shows whom to call first", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      await openNote(page, "A quiet day");
      const key = await page.locator("[name=submissionKey]").first().inputValue();
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText(/^Saved for /)).toBeVisible();
      await openNote(page, NOTE);
      await setKey(page, key);
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expectCallFirst(page, "This page was already used for another entry");
      await expect(page.getByLabel(/Anything else/)).toHaveValue(NOTE);
    });
  });
}

test("a calm note that is refused frightens nobody", async ({ page, signIn }) => {
  await signIn(await newPatient());
  await openNote(page, "No trouble breathing");
  await setKey(page, "broken");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText("This page is out of date").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /Call 112/ })).toHaveCount(0);
});

async function openNote(page: Page, note: string): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  await page.getByLabel(/Anything else/).fill(note);
}

async function expectCallFirst(page: Page, says: string): Promise<void> {
  const call = page.getByRole("heading", { name: /Call 112 now/ }).first();
  await expect(call).toBeVisible();
  await expect(call).toBeInViewport();
  const refusal = page.getByText(says).first();
  await expect(refusal).toBeVisible();
  const heading = page.getByText(NOT_SAVED).first();
  for (const later of [refusal, heading]) {
    expect((await call.boundingBox())?.y).toBeLessThan((await later.boundingBox())?.y ?? 0);
  }
}

/** Counts both forms as sent more often than any limit allows. */
async function useUpTurns({ personId }: Someone): Promise<void> {
  for (const action of ["submit-journal-entry", "submit-checklist-page"]) {
    const key = createHmac("sha256", setting("NEXTAUTH_SECRET"))
      .update(JSON.stringify(["action", action, personId]))
      .digest("hex");
    await storedRows`insert into action_throttles values (${key}, 1000, now() + interval '1 hour')`;
  }
}

async function addToForm(page: Page, text: string): Promise<void> {
  await page
    .locator("form:has([name=submissionKey])")
    .last()
    .evaluate((form, value) => {
      const field = document.createElement("textarea");
      field.name = "more";
      field.hidden = true;
      field.value = value;
      form.append(field);
    }, text);
}

/** Sends each form of the page with another key. */
async function setKey(page: Page, key: string): Promise<void> {
  const drawn = await page.locator("[name=submissionKey]").first().inputValue();
  await page.route("**/*", (route, request) => {
    const postData = request.postData()?.replaceAll(drawn, key);
    return route.continue(postData === undefined ? {} : { postData });
  });
}

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, newPatient, tick } from "./patient-steps";

const NOT_SAVED = "The clinic does not know yet what you just told us";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("an emergency answer after the session ended shows where to get help", async ({
      page,
      context,
      signIn,
    }) => {
      await signIn(await newPatient());
      await page.goto("/checklist/emergency-breathing");
      await tick(page, /gasping for air/, "I’m not sure");
      await context.clearCookies();
      await page.getByRole("button", { name: "Continue", exact: true }).click();
      await expectHelp(page);
    });

    test("a note of an emergency after the session ended shows where to get help", async ({
      page,
      context,
      signIn,
    }) => {
      await signIn(await newPatient());
      await page.goto("/journal/new");
      await page.getByRole("textbox", { name: /Anything else/ }).fill("I cannot swallow");
      await context.clearCookies();
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expectHelp(page);
    });
  });
}

test("what was written stays when the session ended, and is saved after signing in elsewhere", async ({
  page,
  context,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  const note = page.getByRole("textbox", { name: /Anything else/ });
  await note.fill("A long walk today");
  await context.clearCookies();
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText("You were signed out.")).toBeVisible();
  await expect(note).toHaveValue("A long walk today");
  await expect(page.getByLabel("No twitching that day")).toBeChecked();
  await signIn(patient);
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
});

async function expectHelp(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/emergency\?unsaved=1$/);
  await expect(page.getByRole("link", { name: "Call 112" })).toBeVisible();
  await expect(page.getByText(NOT_SAVED)).toBeVisible();
}

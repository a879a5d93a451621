import { request as httpRequest } from "node:http";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { setting } from "./people";

const TWO_MILLION = 2_000_000;

test("with script, a note that is too long stays, with words that nothing was saved", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await writeTooMuch(page);
  const note = page.getByRole("textbox", { name: /Anything else/ });
  await expect(page.getByText("This is too long, so nothing was saved.")).toBeVisible();
  expect((await note.inputValue()).length).toBe(TWO_MILLION);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a note that is too long is answered 413, with words and the way to help", async ({
    page,
    signIn,
  }) => {
    await signIn(await newPatient());
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await writeTooMuch(page);
    expect((await answered).status()).toBe(413);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This was not saved");
    await page.getByRole("link", { name: "When to get help now" }).click();
    await expect(page.getByRole("link", { name: "Call 112" })).toBeVisible();
  });
});

for (const path of [
  "/journal/new",
  "/sign-in",
  "/no-such-page",
  "/api/auth/callback/credentials",
]) {
  test(`a body without a length, sent to ${path}, is refused before it is read`, async () => {
    expect(await postInChunks(path, { "content-type": "multipart/form-data; boundary=x" })).toBe(
      411,
    );
    expect(await postInChunks(path, { "next-action": "0".repeat(42) })).toBe(411);
  });
}

async function writeTooMuch(page: Page): Promise<void> {
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  const note = page.getByRole("textbox", { name: /Anything else/ });
  await note.evaluate((field, length) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("the note is no text area");
    field.removeAttribute("maxlength");
    field.value = "x".repeat(length);
  }, TWO_MILLION);
  await page.getByRole("button", { name: "Save this entry" }).click();
}

/** Posts a body from a page of ours, whose length is not announced. Answers the status. */
function postInChunks(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${setting("BASE_URL")}${path}`,
      { method: "POST", headers: { origin: setting("BASE_URL"), ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    sent.on("error", reject);
    sent.write("x".repeat(1000));
    sent.end("x".repeat(1000));
  });
}

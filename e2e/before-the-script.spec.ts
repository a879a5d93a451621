import { expect, test } from "./fixtures";
import { ownRows } from "./patient-rows";
import { answer, newPatient } from "./patient-steps";

test("what is typed over a note before the script comes is still there when it has come", async ({
  page,
  signIn,
}) => {
  const patient = await newPatient();
  await signIn(patient);
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  const note = page.getByRole("textbox", { name: /Anything else/ });
  await note.fill("The first");
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText(/^Saved for /)).toBeVisible();
  const [entry] = await ownRows(
    patient,
    (sql) => sql`select entry_date::text as day from journal_entries`,
  );

  let deliver = () => {};
  const whenTyped = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await whenTyped;
    await route.continue();
  });
  await page.goto(`/journal/${entry?.day}/change`, { waitUntil: "commit" });
  await note.fill("The first, mended");
  deliver();
  // The server has counted the nine characters that it sent.
  await expect(page.getByText(/^Characters: 17 of/)).toBeVisible();
  await expect(note).toHaveValue("The first, mended");
});

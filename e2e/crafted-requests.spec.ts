import { expect, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { demoPerson, storedRows } from "./people";

for (const origin of ["https://evil.example", "null"]) {
  test(`a form that says it comes from ${origin} is forbidden`, async ({ request }) => {
    for (const path of ["/journal/new", "/sign-in", "/queue"]) {
      const answered = await request.post(path, { headers: { origin }, multipart: { a: "b" } });
      expect(answered.status()).toBe(403);
    }
  });
}

test("an address cannot make a referral say that something was saved", async ({ page, signIn }) => {
  const clinician = await demoPerson("clinician@demo.flicker.example");
  await signIn(clinician);
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinician.clinicId} order by id limit 1`;
  for (const saved of ["Nothing to do, call me", "__proto__", "constructor"]) {
    const words = encodeURIComponent(saved);
    await page.goto(`/referrals/${row?.id}?saved=${words}&notes=${words}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText(/^Saved/)).toHaveCount(0);
    expect(await page.locator("main").innerText()).not.toContain(saved);
  }
  await page.goto(`/referrals/${row?.id}?saved=accept`);
  await expect(page.getByText("Saved: Accepted.")).toBeVisible();
});

test("a form of an earlier version of the program says so, and what was written stays", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  await page.goto("/journal/new");
  await page.getByLabel("No twitching that day").check();
  await answer(page, /new or worse/, "No");
  const note = page.getByRole("textbox", { name: /Anything else/ });
  await note.fill("A long walk today");
  await page.route("**/journal/new", (route) =>
    route.continue({
      headers: { ...route.request().headers(), "next-action": "7f".padEnd(42, "0") },
    }),
  );
  await page.getByRole("button", { name: "Save this entry" }).click();
  await expect(page.getByText("This page is out of date.")).toBeVisible();
  await expect(note).toHaveValue("A long walk today");
});

import type { Page } from "@playwright/test";
import { queueRows, referredPatient } from "./clinician-steps";
import { expect, expectAccessible, test } from "./fixtures";
import { createClinic, createStaff, demoPerson, storedRows } from "./people";

test("what a patient says is on top of the clinic's list, with why in the patient's own answer", async ({
  page,
  signIn,
}) => {
  const { patient, clinician } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  const row = queueRows(page).first();
  await expect(row).toContainText(patient.name);
  await expect(row).toContainText("Emergency");
  await expect(row).toContainText(/\n?\d+ y · [0-9a-f]{8}/);
  await expectAccessible(page);

  await test.step("the reason opens from the keyboard, and Escape gives the focus back", async () => {
    const why = row.getByRole("button", { name: /^Why\?/ });
    await why.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator(":popover-open");
    await expect(popover).toContainText("Cannot swallow saliva, or chokes on most drinks: Yes");
    await expect(popover).toContainText("Additions to the article");
    await expect(popover).toContainText("Rules sort the list. They are not a diagnosis.");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(popover).toHaveCount(0);
    await expect(why).toBeFocused();
  });

  await test.step("another clinic sees nobody", async () => {
    await signIn(await createStaff(await createClinic(), "clinician"));
    await page.goto("/queue");
    await expect(page.getByText("Nothing is waiting.")).toBeVisible();
    await expect(page.getByText(patient.name)).toHaveCount(0);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a filter is said above the list, kept in the address, and cleared", async ({
      page,
      signIn,
    }) => {
      const { clinicId, clinician, patient } = await referredPatient();
      const other = await referredPatient({
        clinicId,
        name: "Ewa Kowalska",
        birthDate: "1984-03-02",
      });
      await signIn(clinician);
      await page.goto("/queue");
      await expect(page.getByText("2 of 2 open shown.")).toBeVisible();

      for (const clear of ["Clear", "Remove the filter Tier: Emergency"]) {
        await page.getByRole("combobox", { name: "Tier" }).selectOption("emergency");
        await page.getByRole("combobox", { name: "Owner" }).selectOption("me");
        await page.getByRole("button", { name: "Show" }).click();
        await expect(page).toHaveURL(/tier=emergency/);
        await expect(page.getByText("0 of 2 open shown.")).toBeVisible();
        await expect(page.getByText("No referral of this view matches. 2 are in it")).toBeVisible();
        await page.getByRole("link", { name: "Remove the filter Owner: Me" }).click();
        await expect(page.getByText("2 of 2 open shown.")).toBeVisible();
        await page.getByRole("link", { name: clear }).click();
        await expect(page).not.toHaveURL(/tier=/);
      }
      await expect(page.getByRole("rowheader")).toHaveCount(2);

      const found = page.getByRole("region", { name: "Patients found" });
      for (const [typed, name] of [
        ["02-Mar-1984", other.patient.name],
        [patient.name.split(" ")[1]?.slice(1, 5).toUpperCase() ?? "", patient.name],
      ] as const) {
        await page.getByRole("searchbox").fill(typed);
        await page.getByRole("button", { name: "Find" }).click();
        await expect(found.getByRole("link")).toHaveText([name]);
        expect(page.url()).not.toContain(typed);
      }
      await expect(found).toContainText("Open: Emergency");
      if (javaScriptEnabled) await expectAccessible(page);
      await found.getByRole("link").click();
      await expect(page.getByRole("region", { name: "Patient", exact: true })).toContainText(
        patient.name,
      );
    });

    test("why a tier was given is one press away", async ({ page, signIn }) => {
      const { clinician } = await referredPatient();
      await signIn(clinician);
      await page.goto("/queue");
      await page.getByRole("button", { name: /^Why\?/ }).click();
      if (javaScriptEnabled) await page.getByRole("link", { name: "Full explanation" }).click();
      await expect(page).toHaveURL(/\/referrals\/[0-9a-f-]+\??#why$/);
      await expect(page.locator("#why")).toBeVisible();
    });
  });
}

test("a name that is markup is a name, and the arrow keys go from name to name", async ({
  page,
  signIn,
}) => {
  const name = `"'><img src=x onerror="document.title='shot'"><script>document.title='shot'</script>`;
  const { clinicId, clinician } = await referredPatient({ name });
  await referredPatient({ clinicId, name: "Ewa Kowalska" });
  await signIn(clinician);
  await page.goto("/queue");
  const table = page.getByRole("table");
  const hostile = table.getByRole("link", { name, exact: true });
  await expect(hostile).toHaveText(name);
  await expect(table.getByRole("button", { name: `Why? ${name}`, exact: true })).toBeVisible();
  await expect(table.locator("img, script")).toHaveCount(0);
  await expect(page).toHaveTitle("Queue - Flicker");

  const names = table.getByRole("rowheader").getByRole("link");
  await names.nth(0).focus();
  await page.keyboard.press("ArrowDown");
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(names.nth(0)).toBeFocused();
});

test("a search for nothing is refused, and is not an answer that nobody was found", async ({
  page,
  signIn,
}) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page.getByText(/^Type a part of a name/).first()).toBeVisible();
  await expect(page.getByText("Nobody found")).toHaveCount(0);
});

test("a row whose reasons cannot be had beside the list leads where its own page would", async ({
  page,
  context,
  signIn,
}) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  await context.clearCookies();
  await page.getByRole("button", { name: /^Why\?/ }).click();
  await expect(page).toHaveURL(/\/sign-in\?.*referrals/);
});

test("the list says what became new since this clinician looked", async ({ page, signIn }) => {
  const { clinician } = await referredPatient();
  await signIn(clinician);
  await page.goto("/queue");
  const row = queueRows(page).first();
  await expect(row).toContainText("New to you");
  await row.getByRole("rowheader").getByRole("link").click();
  await page.waitForURL(/\/referrals\//);
  await page.goto("/queue");
  await expect(queueRows(page).first()).toContainText("Nothing new");
});

/** What the list says of itself; each button of a form has a status of its own. */
const newsOf = (page: Page) =>
  page.getByRole("status").filter({ hasText: /new referral|Not live|signed out/ });

test.describe("a list that is left open", () => {
  const A_WHILE = 31_000;

  test("says what came, an emergency aloud, and moves no row until it is refreshed", async ({
    page,
    signIn,
  }) => {
    const clinicId = await createClinic();
    await page.clock.install();
    await signIn(await createStaff(clinicId, "clinician"));
    await page.goto("/queue");
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    await expect(page.getByRole("main").getByRole("alert")).toBeEmpty();

    const { patient } = await referredPatient({ clinicId });
    await page.clock.fastForward(A_WHILE);
    await expect(newsOf(page)).toHaveText("1 new referral");
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(
      "1 emergency new or changed",
    );
    await expect(page.getByText("Nothing is waiting.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Refresh list" }).click();
    await expect(page.getByRole("rowheader")).toHaveText([new RegExp(patient.name)]);
  });

  test("says when it cannot know, and when it can again", async ({ page, context, signIn }) => {
    await page.clock.install();
    await signIn(await createStaff(await createClinic(), "clinician"));
    await page.goto("/queue");
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    await context.setOffline(true);
    await page.clock.fastForward(A_WHILE);
    await expect(newsOf(page)).toHaveText(/^Not live since \d\d:\d\d\. This list may be old\.$/);
    await context.setOffline(false);
    await page.clock.fastForward(A_WHILE);
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
  });

  test("says when its reader was signed out, and asks no more", async ({
    page,
    context,
    signIn,
  }) => {
    await page.clock.install();
    await signIn(await createStaff(await createClinic(), "clinician"));
    await page.goto("/queue");
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    await context.clearCookies();
    await page.clock.fastForward(A_WHILE);
    await expect(newsOf(page)).toHaveText("You are signed out. This list may be old.");
    let asked = 0;
    page.on("request", () => {
      asked += 1;
    });
    await page.clock.fastForward(A_WHILE);
    expect(asked).toBe(0);
  });
});

test("no row of the demo says that no rule is met where something is not known, and every late first look is named and counted", async ({
  page,
  signIn,
}) => {
  const clinician = await demoPerson("clinician@demo.flicker.example");
  await signIn(clinician);
  const open = await storedRows`
    select p.hospital_number as number, r.information, r.first_look_by < (now() at time zone c.zone)::date as "isLate"
    from referrals r join clinics c on c.id = r.clinic_id
    join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
    where r.clinic_id = ${clinician.clinicId} and r.status = 'open'`;
  await page.goto("/queue/print?view=all");
  const rows = await page
    .locator("tbody tr")
    .evaluateAll((all) => all.map((row) => row.textContent ?? ""));
  const rowOf = (number: string) => rows.find((row) => row.includes(number)) ?? "no row";

  const unknown = open.filter(({ information }) => information !== "complete");
  expect(unknown.length).toBeGreaterThan(10);
  expect(unknown.filter(({ number }) => rowOf(number) === "no row")).toEqual([]);
  expect(unknown.filter(({ number }) => rowOf(number).includes("No rule met"))).toEqual([]);

  const late = open.filter(({ isLate }) => isLate === true);
  expect(late.length).toBeGreaterThan(5);
  expect(late.filter(({ number }) => !/First look late \d+ d/.test(rowOf(number)))).toEqual([]);
  await page.goto("/queue");
  await page.getByRole("link", { name: `${late.length} first looks late`, exact: true }).click();
  await expect(page.getByText(`${late.length} of ${open.length} open shown.`)).toBeVisible();
});

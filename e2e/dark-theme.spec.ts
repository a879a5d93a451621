import type { Page } from "@playwright/test";
import { COLOURS, THEMES } from "@/lib/format/tokens";
import { expectAccessibleInTheDark } from "./dark-theme";
import { expect, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";
import { draftEmgRequest, openReferral } from "./visits";

test.use({ colorScheme: "dark" });

const { light, dark } = COLOURS;

/** The ground and the ink that an element is painted in. */
async function lookOf(page: Page, selector: string): Promise<[string, string]> {
  return page.locator(selector).evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    const hex = (rgb: string) =>
      `#${(rgb.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    return [hex(backgroundColor), hex(color)];
  });
}

test("every colour that a drawing may name is there, in the light theme and in the dark one", async ({
  page,
}) => {
  await page.goto("/sign-in");
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    const missing = await page.evaluate(
      (names) =>
        names.filter(
          (name) =>
            getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`) === "",
        ),
      Object.keys(COLOURS[theme]),
    );
    expect(missing, theme).toEqual([]);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader who asks for the dark theme gets it, and a browser knows so before the style has come", async ({
    page,
  }) => {
    await page.goto("/sign-in");
    const head = (name: string) => page.locator(`meta[name="${name}"]`);
    await expect(head("color-scheme")).toHaveAttribute("content", "light dark");
    for (const [theme, { header }] of Object.entries(COLOURS)) {
      await expect(
        head("theme-color").and(page.locator(`[media="(prefers-color-scheme: ${theme})"]`)),
      ).toHaveAttribute("content", header);
    }
    expect(await lookOf(page, "body")).toEqual([dark.page, dark.ink]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await lookOf(page, "body")).toEqual([light.page, light.ink]);
  });
});

test("the emergency page is dark and accessible, and light on paper", async ({ page }) => {
  await page.goto("/emergency");
  expect(await lookOf(page, "body")).toEqual([dark.page, dark.ink]);
  await expectAccessibleInTheDark(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await lookOf(page, "body")).toEqual([light.page, light.ink]);
});

test("whatever the screen, a record is printed light", async ({ page, signIn }) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await page.goto(`/referrals/${await openReferral()}`);
  expect(await lookOf(page, "body")).toEqual([dark.page, dark.ink]);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect((await lookOf(page, "body"))[1]).toBe(light["on-light"]);
  expect(await lookOf(page, ".record-banner")).toEqual([light.paper, light["on-light"]]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
    "light",
  );
});

test("what is shown as it will be printed is light on a dark screen", async ({ page, signIn }) => {
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await page.goto(`${await draftEmgRequest(page, await openReferral())}?view=check`);
  expect(await lookOf(page, "div.on-paper")).toEqual([light.paper, light.ink]);
  await expectAccessibleInTheDark(page);
});

test("what a chart says of a day, and the why of a tier, are in the colours of the dark theme", async ({
  page,
  signIn,
}) => {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select r.id from referrals r join history_events e on e.clinic_id = r.clinic_id and e.patient_id = r.patient_id
    where r.clinic_id = ${clinicId} and r.status = 'open' and r.tier = 'urgent' and e.kind = 'twitch'
    group by r.id order by count(distinct e.day) desc, r.id limit 1`;
  await signIn(await demoPerson("clinician@demo.flicker.example"));
  await page.goto(`/referrals/${row?.id}`);
  await page.getByText("Day by day, to zoom into").click();
  const chart = page.locator(".recharts-wrapper");
  const day = chart.locator(".recharts-line-dot").last();
  // The strips that stay in view would take the pointer from what lies under them.
  await day.evaluate((dot) => dot.scrollIntoView({ block: "center" }));
  await day.hover({ force: true });
  await expect(chart.locator(".recharts-default-tooltip")).toBeVisible();
  await expectAccessibleInTheDark(page);
  await page.goto("/queue");
  await page
    .getByRole("button", { name: /^Why\?/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  await expectAccessibleInTheDark(page);
});

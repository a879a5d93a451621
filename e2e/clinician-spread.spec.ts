import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { demoPerson, storedRows } from "./people";

/** The demo case with the longest journal. */
async function caseWithSpread(): Promise<string> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinicId} and status = 'open' and tier = 'urgent'
    order by (select count(*) from history_events events
      where events.clinic_id = referrals.clinic_id and events.patient_id = referrals.patient_id) desc, id
    limit 1`;
  return String(row?.id);
}

const picture = (page: Page) => page.getByRole("img", { name: /^How it spread/ });

/** The words of the shown picture that are smaller than 11 px, that lie on another word, or that leave it. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return picture(page).evaluate((svg) => {
    const edge = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")].map((word) => ({
      text: word.textContent ?? "",
      box: word.getBoundingClientRect(),
      size:
        Number(word.getAttribute("font-size")) *
        (edge.width / (svg as SVGSVGElement).viewBox.baseVal.width),
    }));
    const small = words.filter(({ size }) => size < 10.9).map(({ text }) => `small: ${text}`);
    const out = words
      .filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1)
      .map(({ text }) => `beyond the edge: ${text}`);
    const met = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const isApart =
          one.box.right < other.box.left ||
          other.box.right < one.box.left ||
          one.box.bottom - 3 < other.box.top ||
          other.box.bottom - 3 < one.box.top;
        return isApart ? [] : `${one.text} on ${other.text}`;
      }),
    );
    return [...small, ...out, ...met];
  });
}

test.beforeEach(async ({ signIn }) => signIn(await demoPerson("clinician@demo.flicker.example")));

for (const width of [390, 1280, 1440]) {
  test(`${width} px wide, one picture shows everything on one axis, and every word of it can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/referrals/${await caseWithSpread()}`);
    await expect(picture(page)).toHaveCount(1);
    const lanes = picture(page).locator("[data-lane]");
    const names = await lanes.evaluateAll((groups) => groups.map((each) => each.dataset.lane));
    expect(names).toEqual([
      "ground",
      "areas",
      "regions",
      "recorded",
      "places",
      "tasks",
      "events",
      "axis",
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture is there, another stretch of time is a link, and the table says the same", async ({
    page,
  }) => {
    await page.goto(`/referrals/${await caseWithSpread()}`);
    await expect(picture(page)).toBeVisible();
    await page.getByRole("link", { name: "12 months" }).click();
    await expect(page).toHaveURL(/window=12-months/);
    await expect(page.getByRole("link", { name: "12 months" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    const spread = page.getByRole("region", { name: "How it spread" });
    await spread.getByText("The same as a table").click();
    await expect(spread.getByRole("table", { name: "Spread grid" })).toBeVisible();
  });
});

const where = (page: Page) => page.getByRole("region", { name: "Where" });

test("the figure of another day is a press away, is drawn at once, and stays in the address", async ({
  page,
}) => {
  await page.goto(`/referrals/${await caseWithSpread()}?figure=one-day`);
  const slider = where(page).getByRole("slider");
  const before = Number(await slider.inputValue());
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await where(page).getByRole("button", { name: "One day back" }).click();
  await expect(slider).toHaveValue(String(before - 1));
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveValue(String(before - 2));
  const on = new Date((before - 2) * 86_400_000).toISOString().slice(0, 10);
  await expect(page).toHaveURL(new RegExp(`figure=one-day.*on=${on}`));
  expect(asked.filter((url) => url.includes("/referrals/"))).toEqual([]);
  const shown = await where(page).getByRole("list").first().innerText();
  await page.reload();
  await expect(where(page).getByRole("slider")).toHaveValue(String(before - 2));
  expect(await where(page).getByRole("list").first().innerText()).toBe(shown);
});

test("every drawn figure says right and left, and every area on it stands in the list", async ({
  page,
}) => {
  await page.goto(`/referrals/${await caseWithSpread()}`);
  const words = await where(page).locator("svg text").allTextContents();
  expect(words.filter((word) => word === "Right").length).toBeGreaterThanOrEqual(2);
  expect(words.filter((word) => word === "Left").length).toBeGreaterThanOrEqual(2);
  const ranks = words.filter((word) => /^\d+$/.test(word));
  const list = await where(page).getByRole("listitem").allInnerTexts();
  expect(ranks.length).toBeGreaterThan(0);
  for (const rank of ranks) expect(list.some((row) => row.startsWith(rank))).toBe(true);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("two dates are compared by a form, in words too", async ({ page }) => {
    await page.goto(`/referrals/${await caseWithSpread()}`);
    await where(page).getByRole("link", { name: "Two dates" }).click();
    await where(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/figure=two-dates&earlier=\d{4}-\d{2}-\d{2}&on=\d{4}/);
    await expect(where(page).locator("figcaption", { hasText: /^28 days to / })).toHaveCount(2);
    await expect(
      where(page)
        .getByText(/^(?:new|gone|both)$/)
        .first(),
    ).toBeVisible();
  });
});

test("each measure has a value or says why it cannot say, and its definition on demand", async ({
  page,
}) => {
  await page.goto(`/referrals/${await caseWithSpread()}`);
  const definition = page.getByText("Different areas (site and side)");
  await expect(definition).toBeHidden();
  await page.getByText("Definition Areas ever").click();
  await expect(definition).toBeVisible();
});

test("chart code comes only when a reader opens the chart", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(await response.text());
  });
  await page.goto(`/referrals/${await caseWithSpread()}`, { waitUntil: "networkidle" });
  expect(scripts.filter((code) => code.includes("recharts-wrapper"))).toEqual([]);
  await page.getByText("Day by day, to zoom into").click();
  await expect(page.locator(".recharts-wrapper")).toBeVisible();
});

import { expect, expectAccessible, test } from "./fixtures";
import { createClinic, createStaff, storedRows } from "./people";

const MINUTE_MS = 60_000;

test("staff are warned before an idle end, stay signed in by one press, and find the page covered after it", async ({
  page,
  signIn,
}) => {
  const clinician = await createStaff(await createClinic(), "clinician");
  const idleSince = (minutes: number) => storedRows`
    update sessions set last_seen_at = now() - make_interval(secs => ${minutes * 60})
    where person_id = ${clinician.personId}`;
  await signIn(clinician);
  await page.clock.install();
  await page.goto("/queue");
  const search = page.getByRole("searchbox").or(page.getByRole("textbox")).first();
  await search.fill("half a name");
  const warning = page.getByRole("alertdialog");
  await expect(warning).toBeHidden();

  await idleSince(13.5);
  await page.clock.fastForward(13.5 * MINUTE_MS);
  await expect(warning).toContainText("You will be signed out in less than two minutes");
  await expect(warning.getByRole("button", { name: "Stay signed in" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(warning).toBeHidden();
  await expect(search).toHaveValue("half a name");

  await idleSince(16);
  await page.clock.fastForward(16 * MINUTE_MS);
  await expect(warning).toContainText("You were signed out");
  await expectAccessible(page);
  await signIn(clinician);
  await warning.getByRole("button", { name: "Show the page again" }).click();
  await expect(warning).toBeHidden();
  await expect(search).toHaveValue("half a name");
});

test("asking for the time is no sign of life, and it is told to staff alone", async ({
  page,
  signIn,
}) => {
  const clinician = await createStaff(await createClinic(), "clinician");
  const asked = () => page.request.get("/session-time", { maxRedirects: 0 });
  expect((await asked()).headers().location).toMatch(/^\/sign-in/);
  await signIn(clinician);
  await storedRows`update sessions set last_seen_at = now() - interval '14 minutes' where person_id = ${clinician.personId}`;
  const { secondsLeft } = await (await asked()).json();
  expect(secondsLeft).toBeLessThanOrEqual(60);
  const elsewhere = await page.request.post("/session-time", {
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
  });
  expect(elsewhere.status()).toBe(403);
});

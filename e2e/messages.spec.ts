import { expect, expectAccessible, test } from "./fixtures";
import { demoPerson, setting } from "./people";
import { startSecondServer } from "./second-server";

test("an administrator without a receiver reads how many messages wait, since when, and that nothing is lost", async ({
  page,
  signIn,
}) => {
  await signIn(await demoPerson("admin@demo.flicker.example"));
  await page.goto("/settings");
  const section = page.getByRole("main");
  await expect(section).toContainText(
    /No receiver is set\. \d+ messages? waits?, the oldest since \d\d-\w{3}-\d{4}, \d\d:\d\d\./,
  );
  await expect(section).toContainText("Nothing is lost and no case is hidden");
  await expectAccessible(page);
});

test("with a receiver that does not take them they are late, in words, with what to do", async ({
  page,
  signIn,
}) => {
  const second = await startSecondServer({ FLICKER_RECEIVER_URL: "https://bus.clinic.example" });
  try {
    await signIn(await demoPerson("admin@demo.flicker.example"));
    const cookies = await page.context().cookies(setting("BASE_URL"));
    await page
      .context()
      .addCookies(cookies.map(({ name, value }) => ({ name, value, url: second.base })));
    await page.goto(`${second.base}/settings`);
    await expect(page.getByRole("heading", { name: "Messages are late" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("looks whether the worker runs");
    await expectAccessible(page);
  } finally {
    await second.stop();
  }
});

test("/readyz says how many wait, and is ready all the same", async ({ request }) => {
  const answer = await request.get("/readyz");
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(
    /^ready\nmessages waiting=\d+ oldest_seconds=\d+ receiver=none unopened=\d+ unopened_seconds=\d+\n$/,
  );
});

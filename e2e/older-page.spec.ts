import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./fixtures";
import { answer, newPatient } from "./patient-steps";
import { setting } from "./people";

test("the build is named by the hash of its sources, on whatever machine it was made", () => {
  const folder = setting("FLICKER_DIST");
  const sources = readFileSync(path.join(folder, "flicker-sources"), "utf8");
  expect(sources).toMatch(/^[0-9a-f]{64}$/);
  expect(readFileSync(path.join(folder, "BUILD_ID"), "utf8")).toBe(sources);
});

for (const hasScript of [true, false]) {
  test.describe(hasScript ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled: hasScript });

    test("the page of an earlier build keeps its words, and one more press saves them", async ({
      page,
      signIn,
    }) => {
      await signIn(await newPatient());
      // The form as an earlier build drew it: only its key says which one that was.
      await page.route("**/journal/new", async (route) => {
        if (route.request().method() !== "GET") return route.continue();
        const response = await route.fetch();
        const drawn = await response.text();
        const older = drawn.replaceAll(
          /(\.[0-9a-f]{32})\.[0-9a-f]{16}(?=\\?")/g,
          "$1.fedcba9876543210",
        );
        expect(older).not.toBe(drawn);
        return route.fulfill({ response, body: older });
      });
      await page.goto("/journal/new");
      await page.getByLabel("I noticed twitching").check();
      await page.getByLabel("Left calf").check();
      await answer(page, /How long did it go on/, "1 to 10 minutes");
      await answer(page, /What time of day/, "I don’t know");
      await answer(page, /come before it/, "Nothing that I noticed");
      await answer(page, /new or worse/, "No");
      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText(/was updated while the page was open/).first()).toBeVisible();
      await expect(page.getByLabel("Left calf")).toBeChecked();

      await page.getByRole("button", { name: "Save this entry" }).click();
      await expect(page.getByText(/^Saved for /)).toBeVisible();
    });
  });
}

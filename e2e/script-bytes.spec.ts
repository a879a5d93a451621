import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { newPatient } from "./patient-steps";

const MOST_BYTES = 20 * 1024;
/** With the watch for words of an emergency and their weights, which comes when somebody begins to fill in the form. */
const MOST_WITH_WATCH = 132 * 1024;

test("a day's entry needs at most 20 kB of script, compressed, above the app's emptiest page", async ({
  page,
  signIn,
}) => {
  await signIn(await newPatient());
  const scripts = scriptsOf(page);
  await page.goto("/account", { waitUntil: "networkidle" });
  const empty = await scripts.bytes();
  await page.goto("/journal/new", { waitUntil: "networkidle" });
  const shown = (await scripts.bytes()) - empty;
  const watch = page.waitForResponse((response) => response.url().endsWith(".js"));
  await page.getByRole("textbox", { name: /Anything else/ }).focus();
  await (await watch).finished();
  const begun = (await scripts.bytes()) - empty;
  test.info().annotations.push({ type: "bytes", description: `${shown}, then ${begun}` });
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(MOST_BYTES);
  expect(begun).toBeGreaterThan(shown);
  expect(begun).toBeLessThanOrEqual(MOST_WITH_WATCH);
});

/** Counts every script once, by its compressed size. */
function scriptsOf(page: Page): { bytes: () => Promise<number> } {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const size = response.body().then((body) => gzipSync(body).byteLength);
    sizes.set(response.url(), size);
  });
  return {
    bytes: async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0),
  };
}

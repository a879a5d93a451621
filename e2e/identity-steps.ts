import type { Page } from "@playwright/test";
import { extractText } from "unpdf";
import { expect } from "./fixtures";

const CLOCK = /\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d/;

/** The page of a record says whose it is; its tab does not say the name; every printed sheet says both, and by whom. */
export async function expectIdentity(page: Page): Promise<void> {
  const banner = page.getByRole("region", { name: "Patient", exact: true });
  const name = (await banner.locator("b").first().textContent()) ?? "";
  expect(name.split(" ").length).toBeGreaterThan(1);
  await expect(banner).toContainText(/Born \d\d-[A-Z][a-z]{2}-\d{4} \(\d+ (y|months?)\)/);
  const number =
    (await banner.locator("span", { hasText: "Hospital no." }).locator("b").textContent()) ?? "";
  const title = await page.title();
  expect(title).toMatch(/^\S{1,4} \S+ - .* - Flicker$/);
  expect(title).toContain(number);
  for (const word of name.split(" ")) expect(title).not.toContain(word);
  const { text: sheets } = await extractText(new Uint8Array(await page.pdf({ format: "A4" })));
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet, `sheet ${index + 1}`).toMatch(CLOCK);
    for (const said of [name, number, `Page ${index + 1} of ${sheets.length}`, "Printed by Dr"]) {
      expect(sheet, `sheet ${index + 1}`).toContain(said);
    }
  }
}

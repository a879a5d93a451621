import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { createClinic, createPatient, demoPerson, storedRows } from "./people";

const THEMES = ["light", "dark"] as const;
/** WCAG 1.4.3. */
const READABLE = 4.5;

async function referralWithSpread(): Promise<string> {
  const { clinicId } = await demoPerson("clinician@demo.flicker.example");
  const [row] = await storedRows`
    select id from referrals where clinic_id = ${clinicId} and status = 'open' and tier = 'urgent'
    order by id limit 1`;
  if (row === undefined) throw new Error("the demo has no open urgent referral");
  return row.id;
}

type Word = { text: string; x: number; y: number; width: number; height: number };

const WORDS = "main svg text, main li:has(.swatch)";

/** Where the words of the page's pictures and legends are drawn. */
async function findWords(page: Page): Promise<Word[]> {
  return page.locator(WORDS).evaluateAll((words) =>
    words.flatMap((word) => {
      const { x, y, width, height } = word.getBoundingClientRect();
      const text = word.textContent ?? "";
      return width * height === 0 ? [] : [{ text, x: x + scrollX, y: y + scrollY, width, height }];
    }),
  );
}

/** By a rule: a chart that is drawn again would lose what its elements were given. */
async function hideWords(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:is(${words}) { visibility: hidden !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, WORDS);
}

/** The contrast of each word's strongest pixel with what the page shows there without the word. */
async function contrastsIn(
  page: Page,
  words: Word[],
): Promise<{ text: string; contrast: number }[]> {
  const shoot = async () => (await page.screenshot({ fullPage: true })).toString("base64");
  const written = await shoot();
  await hideWords(page);
  const bare = await shoot();
  // A page of its own: the app's content policy lets no test in.
  const bench = await page.context().newPage();
  const measured = await bench.evaluate(
    async ([withWords, without, places]) => {
      const draw = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext("2d", { willReadFrequently: true });
        if (context === null) throw new Error("no canvas");
        context.drawImage(image, 0, 0);
        return context;
      };
      const linear = (value: number) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const lightAt = (bytes: Uint8ClampedArray, at: number) =>
        0.2126 * linear((bytes[at] ?? 0) / 255) +
        0.7152 * linear((bytes[at + 1] ?? 0) / 255) +
        0.0722 * linear((bytes[at + 2] ?? 0) / 255);
      const [ink, ground] = [await draw(withWords), await draw(without)];
      return places.map(({ text, x, y, width, height }) => {
        const box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
        const [of, on] = [ink.getImageData(...box).data, ground.getImageData(...box).data];
        let contrast = 1;
        for (let at = 0; at < of.length; at += 4) {
          const [one, other] = [lightAt(of, at), lightAt(on, at)];
          contrast = Math.max(
            contrast,
            (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
          );
        }
        return { text, contrast };
      });
    },
    [written, bare, words] as const,
  );
  await bench.close();
  return measured;
}

async function expectReadable(page: Page, expected: readonly RegExp[]): Promise<void> {
  // As high as the whole page, which a picture of all of it would make it: nothing moves after it was measured.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height });
  const words = await findWords(page);
  for (const wanted of expected) {
    expect(
      words.some(({ text }) => wanted.test(text)),
      `${wanted} is drawn`,
    ).toBe(true);
  }
  const faint = (await contrastsIn(page, words)).filter(({ contrast }) => contrast < READABLE);
  expect(faint).toEqual([]);
}

for (const colorScheme of THEMES) {
  test(`in forced colours, ${colorScheme}, left and right on the patient's body picture are readable`, async ({
    page,
    signIn,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await signIn(await createPatient(await createClinic()));
    await page.goto("/journal/new");
    await page.getByLabel("I noticed twitching").check({ timeout: 30_000 });
    await page.getByText("Choose on a picture of the body").click({ timeout: 30_000 });
    await page.locator("[data-place]").first().waitFor();
    await expectReadable(page, [/left/i, /right/i]);
  });

  test(`in forced colours, ${colorScheme}, labels, legends and chart words of a record are readable`, async ({
    page,
    signIn,
  }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await signIn(await demoPerson("clinician@demo.flicker.example"));
    await page.goto(`/referrals/${await referralWithSpread()}`);
    await page.getByRole("slider").waitFor();
    await expectReadable(page, [/^Areas ever/, /^\d\d-[A-Z][a-z]{2}/, /left/i, /not recorded/i]);
  });
}

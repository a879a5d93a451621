import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS, type Colour } from "@/lib/format/tokens";

const THEME = "app/styles/tokens.css";

test("the style sheet has the colours of the tokens and no others (vitest -u writes it)", async () => {
  const lines = Object.entries(COLOURS).map(([name, value]) => `  --color-${name}: ${value};\n`);
  await expect(
    `/* Written from lib/format/tokens.ts. */\n@theme {\n  --color-*: initial;\n${lines.join("")}}\n`,
  ).toMatchFileSnapshot(THEME);
});

const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
const MIXED = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/;
const NAMED =
  /(?:\bcolor|\bbackground|\bborder|\bfill|\bstroke|\bfillColor|\bstrokeColor)[\w-]*["']?\s*[:=(]\s*\{?\s*["']?(?:white|black|red|green|blue|yellow|orange|gr[ae]y|silver|navy|purple)\b/i;
const OF_TAILWIND =
  /\b(?:bg|text|fill|stroke|border|outline|ring|shadow|decoration|accent|caret|divide)-(?:white|black|(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d+)\b/;
const COLOUR = [HEX, MIXED, NAMED, OF_TAILWIND];

const files = ["app", "components", "lib"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .flatMap((entry) => (entry.isFile() ? `${entry.parentPath}/${entry.name}` : []))
  .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .filter((file) => file !== THEME && file !== "lib/format/tokens.ts");

test("no colour is written anywhere but in the tokens", () => {
  expect(files.length).toBeGreaterThan(500);
  const written = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        COLOUR.some((pattern) => pattern.test(line)) ? `${file}:${index + 1} ${line.trim()}` : [],
      ),
  );
  expect(written).toEqual([]);
});

test("the icon, which can read no token, has their colours", () => {
  const used = readFileSync("app/icon.svg", "utf8").match(new RegExp(HEX, "gi")) ?? [];
  expect(used).toEqual([COLOURS.brand, COLOURS["on-dark"]]);
});

/** WCAG 1.4.3 for words, 1.4.11 for lines that are needed to see a control or a mark. */
const WORDS = 4.5;
const LINES = 3;
const PAIRS: readonly (readonly [ink: Colour, ground: Colour, least: number])[] = [
  ...(["page", "paper", "action-pale", "amount-0", "amount-1", "amount-2"] as const).map(
    (ground) => ["ink", ground, WORDS] as const,
  ),
  ...(["ink-soft", "link", "action", "error"] as const).flatMap(
    (ink) => [[ink, "page", WORDS] as const, [ink, "paper", WORDS] as const] as const,
  ),
  ...(
    ["ink", "brand", "link", "action", "action-dark", "error", "error-dark", "tier-urgent"] as const
  ).map((ground) => ["on-dark", ground, WORDS] as const),
  ...(Object.keys(COLOURS) as Colour[]).flatMap((name) =>
    `${name}-ink` in COLOURS ? [[`${name}-ink` as Colour, name, WORDS] as const] : [],
  ),
  ["line-strong", "page", LINES],
  ["line-strong", "paper", LINES],
  ["series-1", "paper", LINES],
  ["series-2", "paper", LINES],
  ["series-3", "paper", LINES],
  ["focus", "focus-ring", LINES],
];

test.each(PAIRS)("%s on %s reaches %d", (ink, ground, least) => {
  const [one, other] = [light(COLOURS[ink]), light(COLOURS[ground])];
  expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThan(least);
});

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

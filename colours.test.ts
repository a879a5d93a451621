import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS, type Colour, THEMES, type Theme } from "@/lib/format/tokens";

const THEME = "app/styles/tokens.css";
const NAMES = Object.keys(COLOURS.light) as Colour[];

test("the style sheet has the colours of the tokens and no others (vitest -u writes it)", async () => {
  const changing = NAMES.filter((name) => COLOURS.dark[name] !== COLOURS.light[name]);
  const sheet = `/* Written from lib/format/tokens.ts. */
@theme static {
  --color-*: initial;
${declared("light", NAMES, 2)}}

/* What is printed, or shown as it will be, is light. */
@media screen and (prefers-color-scheme: dark) {
  :root {
${declared("dark", changing, 4)}  }

  .on-paper {
${declared("light", changing, 4)}  }
}
`;
  await expect(sheet).toMatchFileSnapshot(THEME);
});

function declared(theme: Theme, names: readonly Colour[], indent: number): string {
  return names
    .map((name) => `${" ".repeat(indent)}--color-${name}: ${COLOURS[theme][name]};\n`)
    .join("");
}

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
  expect(used).toEqual([COLOURS.light.brand, COLOURS.light["on-dark"]]);
});

/** WCAG 1.4.3 for words, 1.4.11 for lines that are needed to see a control or a mark. */
const WORDS = 4.5;
const LINES = 3;
const PAIRS: readonly (readonly [ink: Colour, ground: Colour, least: number])[] = [
  ...pairs(["ink"], ["page", "paper", "action-pale", "amount-0", "amount-1", "amount-2"], WORDS),
  ...pairs(["ink-soft", "link", "action", "error"], ["page", "paper"], WORDS),
  ...pairs(["ink-soft"], ["action-pale"], WORDS),
  ...pairs(["on-dark"], ["brand", "header", "done", "night", "tier-urgent"], WORDS),
  ...pairs(["night"], ["on-dark"], WORDS),
  ...pairs(["on-action"], ["action", "action-dark"], WORDS),
  ...pairs(["on-error"], ["error", "error-dark"], WORDS),
  ...pairs(["series-1", "series-2", "series-3"], ["page", "paper"], LINES),
  ...NAMES.flatMap((name) => [
    ...pairs(
      NAMES.includes(`${name}-ink` as Colour) ? [`${name}-ink` as Colour] : [],
      [name],
      WORDS,
    ),
    ...pairs(name.endsWith("-edge") ? [name] : [], ["page", "paper"], LINES),
  ]),
  ...pairs(["line-strong", "action", "error", "tier-urgent"], ["page", "paper"], LINES),
  ...pairs(["focus"], ["focus-ring"], LINES),
];

function pairs(inks: readonly Colour[], grounds: readonly Colour[], least: number) {
  return inks.flatMap((ink) => grounds.map((ground) => [ink, ground, least] as const));
}

for (const theme of THEMES) {
  test.each(PAIRS)(`in the ${theme} theme %s on %s reaches %d`, (ink, ground, least) => {
    expect(contrast(COLOURS[theme][ink], COLOURS[theme][ground])).toBeGreaterThan(least);
  });

  test(`in the ${theme} theme the more twitching, the further from the ground, in steps that print grey can show`, () => {
    const { paper, ...of } = COLOURS[theme];
    const shades = [of["amount-1"], of["amount-2"], of["amount-3"], of["amount-4"]];
    const steps = shades.map((shade, index) => contrast(shade, shades[index - 1] ?? paper));
    expect(Math.min(...steps)).toBeGreaterThan(1.4);
    const fromGround = shades.map((shade) => contrast(shade, paper));
    expect(fromGround).toEqual(fromGround.toSorted((one, other) => one - other));
  });
}

test("the themes differ, and what is on paper is the light one", () => {
  expect(light(COLOURS.light.page)).toBeGreaterThan(0.8);
  expect(light(COLOURS.dark.page)).toBeLessThan(0.02);
});

test("each tier's chip has a shape of its own beside its colour", () => {
  const chips = readFileSync("app/styles/chips.css", "utf8");
  const tiers = NAMES.flatMap((name) => /^(tier-.*)-edge$/.exec(name)?.[1] ?? []);
  const shapes = tiers.map((tier) => {
    const rule = new RegExp(`\\.${tier.replace("tier", "chip")}::before \\{([^}]*)\\}`).exec(chips);
    return /clip-path: ([^;]+);/.exec(rule?.[1] ?? "")?.[1];
  });
  expect(tiers).toHaveLength(7);
  expect(shapes).not.toContain(undefined);
  expect(new Set(shapes).size).toBe(tiers.length);
});

function contrast(colour: string, ground: string): number {
  const [one, other] = [light(colour), light(ground)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

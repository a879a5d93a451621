import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatByLibrary from "use-intl/format-message";
import { expect, test, vi } from "vitest";
import formatMessage from "./format-message";
import { languageFor } from "./languages";

type Values = Record<string, string | number | Date | ((chunks: unknown) => string)>;
const NUMBERS = [0, 1, 2, 5, 1234];
const NOW = new Date("2026-11-24T10:00:00Z");

function texts(of: unknown): string[] {
  if (typeof of === "string") return [of];
  return typeof of === "object" && of !== null ? Object.values(of).flatMap(texts) : [];
}

/** Each combination of choices once, as far as one value after the other goes, with `number` for every number. */
function valuesFor(elements: MessageFormatElement[], number: number): Values[] {
  return elements.reduce<Values[]>(
    (all, element) => {
      switch (element.type) {
        case TYPE.argument:
          return all.map((values) => ({
            ...values,
            [element.value]: values[element.value] ?? "<Ann>",
          }));
        case TYPE.number:
          return all.map((values) => ({ ...values, [element.value]: number }));
        case TYPE.date:
        case TYPE.time:
          return all.map((values) => ({ ...values, [element.value]: NOW }));
        case TYPE.tag: {
          const tag = (chunks: unknown) => `[${String(chunks)}]`;
          return all.flatMap((values) =>
            valuesFor(element.children, number).map((inner) => ({
              ...inner,
              ...values,
              [element.value]: tag,
            })),
          );
        }
        case TYPE.plural:
        case TYPE.select:
          return all.flatMap((values) =>
            Object.entries(element.options).flatMap(([name, option]) =>
              valuesFor(option.value, number).map((inner) => ({
                ...inner,
                ...values,
                [element.value]: element.type === TYPE.plural ? number : name,
              })),
            ),
          );
        case TYPE.literal:
        case TYPE.pound:
          return all;
        default:
          return element satisfies never;
      }
    },
    [{}],
  );
}

test.each(["en-GB", "ar-XB"])(
  "each text of %s says what the library makes of it, whatever fills it in",
  (asked) => {
    vi.stubEnv("FLICKER_DEMO_DATABASE_URL", "postgres://demo");
    const { locale, messages } = languageFor(asked);
    const cache = _createCache();
    const options = { cache, formatters: _createIntlFormatters(cache), locale, timeZone: "UTC" };
    const different: string[] = [];
    let compared = 0;
    for (const text of texts(messages)) {
      const numbers = /\bplural\b|\bnumber\b/.test(text) ? NUMBERS : [1];
      for (const values of numbers.flatMap((number) => valuesFor(parse(text), number))) {
        const given = Object.keys(values).length > 0 ? values : undefined;
        const say = (format: typeof formatByLibrary) => format("path", text, given, options);
        const [ours, theirs] = [formatMessage, formatByLibrary].map((one) =>
          JSON.stringify(say(one)),
        );
        if (ours !== theirs) different.push(text);
        compared += 1;
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
    vi.unstubAllEnvs();
  },
);

test("what one reader's values made of a text is not what the next one gets", () => {
  const cache = _createCache();
  const options = { cache, formatters: _createIntlFormatters(cache), locale: "en-GB" };
  const say = (name: string) => formatMessage("path", "Hello {name}", { name }, options);
  expect([say("Ann"), say("Bob")]).toEqual(["Hello Ann", "Hello Bob"]);
});

test("where no text stands it throws, as the library's own does", () => {
  const cache = _createCache();
  const options = { cache, formatters: _createIntlFormatters(cache), locale: "en-GB" };
  expect(() => formatMessage("path", ["a"], undefined, options)).toThrow("path");
});

import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { afterEach, describe, expect, test, vi } from "vitest";
import { languageFor } from "./languages";
import { messages as english } from "./messages";

afterEach(() => vi.unstubAllEnvs());

/** Each text with its path. */
function texts(of: unknown, path = ""): [string, string][] {
  if (typeof of === "string") return [[path, of]];
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([name, each]) => texts(each, `${path}.${name}`));
}

/** What a text has to be given, and the tags in it. */
function filledIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...filledIn(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    const options = Object.entries(element.options);
    return [
      element.value,
      ...options.flatMap(([name, { value }]) => [name, ...filledIn(value)]),
    ].toSorted();
  });
}

function hasEnglishWords(text: string): boolean {
  return parse(text).some(
    (element) => element.type === TYPE.literal && /[aeiou]/i.test(element.value),
  );
}

test("every text can be read by what fills it in", () => {
  const unreadable = texts(english).filter(([, text]) => {
    try {
      parse(text);
      return false;
    } catch {
      return true;
    }
  });
  expect(unreadable).toEqual([]);
});

describe("outside the demo", () => {
  test.each([null, undefined, "", "*", "en", "en-US,en;q=0.9", "de", "en-XA", "ar-XB", ";;q=x"])(
    "a browser that asks for %j gets English",
    (asked) => {
      expect(languageFor(asked)).toEqual({
        locale: "en-GB",
        direction: "ltr",
        messages: english,
      });
    },
  );
});

describe("in the demo", () => {
  function inDemo(asked: string | null) {
    vi.stubEnv("FLICKER_DEMO_DATABASE_URL", "postgres://demo");
    return languageFor(asked);
  }

  test.each([null, "*", "en", "en-GB,en;q=0.9", "fr"])("%j is still English", (asked) => {
    expect(inDemo(asked).locale).toBe("en-GB");
  });

  test.each([
    ["en-XA", "ltr"],
    ["ar-XB", "rtl"],
  ])(
    "%s has every text of English, with what is filled in, and none that reads as English",
    (asked, direction) => {
      const language = inDemo(`${asked},en;q=0.5`);
      expect([language.locale, language.direction]).toEqual([asked, direction]);
      const made = new Map(texts(language.messages));
      const written = texts(english);
      expect(written.length).toBeGreaterThan(1500);
      expect([...made.keys()]).toEqual(written.map(([path]) => path));
      const wanted = written.map(([path, text]) => [path, filledIn(parse(text))]);
      expect([...made].map(([path, text]) => [path, filledIn(parse(text))])).toEqual(wanted);
      const unchanged = written.filter(
        ([path, text]) => hasEnglishWords(text) && made.get(path) === text,
      );
      expect(unchanged).toEqual([]);
    },
  );

  test("the longer language gives each sentence 40 % more room", () => {
    const longer = inDemo("en-XA").messages;
    const { body } = english.retry;
    expect(longer.retry.body.length).toBeGreaterThanOrEqual(body.length * 1.4);
    expect(longer.retry.body).toMatch(/^\[.*~\]$/);
  });
});

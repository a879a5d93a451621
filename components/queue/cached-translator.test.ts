import { expect, test } from "vitest";

import { cachedTranslator } from "./cached-translator";

function counting() {
  const asked: unknown[] = [];
  const translate = (key: string, values?: Record<string, string | number>) => {
    asked.push([key, values]);
    return `${key} ${JSON.stringify(values)}`;
  };
  return { asked, translate };
}

test("the same phrase is formatted once, other phrases are other phrases", () => {
  const { asked, translate } = counting();
  const t = cachedTranslator("en-GB", "first", translate);
  expect([t("due", { days: 1 }), t("due", { days: 2 }), t("due", { days: 1 }), t("due")]).toEqual([
    'due {"days":1}',
    'due {"days":2}',
    'due {"days":1}',
    "due undefined",
  ]);
  expect(asked).toHaveLength(3);
});

test("two namespaces never answer for each other", () => {
  const one = cachedTranslator("en-GB", "one", (_key: string) => "one");
  const other = cachedTranslator("en-GB", "other", (_key: string) => "other");
  expect([one("title"), other("title")]).toEqual(["one", "other"]);
});

test("two languages never answer for each other, with values or without", () => {
  const spoken = (said: string) => (key: string, _values?: { days: number }) => `${said} ${key}`;
  const one = cachedTranslator("en-GB", "both", spoken("due"));
  const other = cachedTranslator("ar-XB", "both", spoken("eud"));
  expect([one("a"), other("a")]).toEqual(["due a", "eud a"]);
  expect([one("a", { days: 1 }), other("a", { days: 1 })]).toEqual(["due a", "eud a"]);
});

test("what a translator has besides speaking stays", () => {
  const translate = Object.assign((key: string) => key, { has: (key: string) => key === "known" });
  expect(cachedTranslator("en-GB", "kept", translate).has("known")).toBe(true);
});

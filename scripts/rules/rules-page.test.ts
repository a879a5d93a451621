import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages } from "@/i18n/messages";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { SOURCES } from "@/lib/clinical/triage/rules/sources";
import { ARTICLE_PLACES } from "./article-part";
import { conditionText } from "./condition-text";
import { FROM_THE_ARTICLE, OURS, OURS_OF_MARKS } from "./ours";
import { rulesPage } from "./rules-page";

test("docs/rules.md says what the rules are (npm run rules -- --write)", () => {
  const written = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(written).toBe(rulesPage(LIVE_RULE_SET));
});

test("each rule is on the page with its words, its source and its actions, in the article's part or the other", () => {
  const [article = "", additions = ""] = rulesPage(LIVE_RULE_SET)
    .split("## 1. What the article says")[1]
    ?.split("## 2. What was added to it") ?? ["", ""];
  for (const { id, source } of LIVE_RULE_SET.rules) {
    const part = source.kind === "article" ? article : additions;
    const section = part.split(`#### ${id}: `)[1]?.split("####")[0] ?? "";
    expect(section).toContain(messages.rules[id].clinician);
    expect(section).toContain(messages.rules[id].patient);
    expect(section).toContain(source.kind === "article" ? source.sentence : source.evidence);
  }
});

test("every numbered source on the page says where it can be found", () => {
  const named = new Set(rulesPage(LIVE_RULE_SET).match(/\bF\d+[a-z]?\b/g));
  expect([...named].filter((number) => !Object.hasOwn(SOURCES, number))).toEqual([]);
});

const ARTICLE = readFileSync(new URL("article-sentences.txt", import.meta.url), "utf8");
const LEFT_OUT = " … ";

test("what the page puts in quotation marks as the article's is the article's, to the letter and in its order", () => {
  const page = rulesPage(LIVE_RULE_SET).replaceAll("\\|", "|");
  const quotes = [
    ...page.matchAll(/\*\*The article:\*\* “(.+?)”(?= Covers|\n)/g),
    ...page.matchAll(/^The article: “(.+?)”$/gm),
    ...page.matchAll(/^\| [^|]* \| “(.+?)” \|/gm),
    ...page.matchAll(/^\| “(.+?)” \|/gm),
    ...Object.values(FROM_THE_ARTICLE).flatMap((words) => [...words.matchAll(/“(.+?)”/g)]),
  ].map(([, words = ""]) => words);
  expect(quotes.length).toBeGreaterThan(60);
  const wrong = quotes.filter((quote) => {
    let from = 0;
    return quote.split(LEFT_OUT).some((part) => {
      const at = ARTICLE.indexOf(part, from);
      from = at + part.length;
      return at < 0;
    });
  });
  expect(wrong).toEqual([]);
});

test("each number in a rule, row or item of the article is in its sentence, or labelled as ours", () => {
  const numbers = (words: string) => new Set(words.match(/\d+/g));
  const article = LIVE_RULE_SET.rules.filter(({ source }) => source.kind === "article");
  const asked = [
    ...article.map(({ id, when, source }) => ({
      id,
      when,
      sentence: source.kind === "article" ? source.sentence : "",
      ours: OURS[id],
    })),
    ...[...LIVE_RULE_SET.rows, ...LIVE_RULE_SET.items].map((mark) => ({
      ...mark,
      ours: OURS_OF_MARKS[mark.id] ?? "",
    })),
  ];
  for (const { id, when, sentence, ours } of asked) {
    expect([id, typeof ours]).toEqual([id, "string"]);
    const known = numbers(`${sentence} ${ours}`);
    const conditions = conditionText(when).replaceAll(/`[^`]*`|\b(item|row) \w+|out of 10/g, "");
    expect([id, [...numbers(conditions)].filter((number) => !known.has(number))]).toEqual([id, []]);
  }
  expect(Object.keys(OURS).toSorted()).toEqual(article.map(({ id }) => id).toSorted());
});

test("what the page names as the place of something is there", () => {
  for (const { file, holds } of ARTICLE_PLACES) {
    expect([file, readFileSync(file, "utf8").includes(holds)]).toEqual([file, true]);
  }
});

import { createTranslator } from "next-intl";
import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Why } from "@/lib/queue/why";

import { whyText } from "./why-text";

const texts = {
  queue: createTranslator({ locale: "en", messages, namespace: "queue" }),
  referral: createTranslator({ locale: "en", messages, namespace: "referral" }),
  rules: createTranslator({ locale: "en", messages, namespace: "rules" }),
};

function ruleOf(kind: "article" | "addition"): string {
  const rule = LIVE_RULE_SET.rules.find(({ source }) => source.kind === kind);
  if (!rule) throw new Error(`no rule comes from an ${kind}`);
  return rule.id;
}

const ARTICLES = ruleOf("article");
const ADDITION = ruleOf("addition");
const SINCE = dayFromIso("2026-11-20");

const WHY: Why = {
  ruleSet: "1",
  findings: [ADDITION, ARTICLES].map((rule) => ({ rule, since: SINCE, facts: [] })),
  missing: ["dark-urine"],
  moreMissing: 3,
  assessedOn: dayFromIso("2026-11-24"),
  assessedTime: "09:05",
  nextChangeOn: dayFromIso("2026-12-01"),
};

test("the article's rules stand apart from the additions, each with its id and since when it is true", () => {
  const { article, additions } = whyText(WHY, texts);
  expect(article.findings.map((each) => each.text)).toEqual([
    expect.stringMatching(new RegExp(`^${ARTICLES} .+ \\(true since 20-Nov-2026\\)$`)),
  ]);
  expect(additions.findings.map((each) => each.text)).toEqual([
    expect.stringMatching(new RegExp(`^${ADDITION} .+ \\(true since 20-Nov-2026\\)$`)),
  ]);
});

test("a finding carries each thing that opened it, and says which of them was corrected", () => {
  const event = { kind: "no-twitch", id: "1", day: SINCE, recordedOn: SINCE } as const;
  const facts = [false, true].map((isCorrected) => ({ event, isCorrected }));
  const [opened] = whyText({ ...WHY, findings: [{ rule: ARTICLES, since: SINCE, facts }] }, texts)
    .article.findings;
  expect(opened?.evidence).toEqual([
    expect.stringMatching(/\(20-Nov-2026\)$/),
    expect.stringMatching(/\(20-Nov-2026\); corrected since; /),
  ]);
});

test("what is missing is named, and how much more there is", () => {
  expect(whyText(WHY, texts).missing).toMatch(/^Answers missing or not sure: .+; and 3 more$/);
  expect(whyText({ ...WHY, missing: [], moreMissing: 0 }, texts).missing).toMatch(/: None\.$/);
});

test("of what was never assessed nobody reads that nothing is missing", () => {
  expect(whyText(null, texts).missing).toBe("Answers missing or not sure: Not assessed yet.");
});

test("it says when the rules ran, what changes by itself, and that rules are no diagnosis", () => {
  const { run, nextChange } = whyText(WHY, texts);
  expect(run).toBe(
    "Rule set 1, run 24-Nov-2026 09:05. Rules sort the list. They are not a diagnosis.",
  );
  expect(nextChange).toContain("01-Dec-2026");
  expect(whyText(null, texts).run).toBe(
    "Not assessed yet. Rules sort the list. They are not a diagnosis.",
  );
});

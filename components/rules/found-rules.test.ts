import { expect, test } from "vitest";

import { messages } from "@/i18n/messages";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { urgencyRank } from "@/lib/clinical/triage/urgency";
import { foundRules, parseRuleFilter } from "./found-rules";

const { rules } = LIVE_RULE_SET;
const find = (query: Record<string, string | string[]>) =>
  foundRules(rules, parseRuleFilter(query), (id) => messages.rules[id]);
const ids = (query: Record<string, string | string[]>) => find(query).map(({ id }) => id);

test("without a word every rule is there, once, the most urgent first", () => {
  const all = find({});
  expect(all.map(({ id }) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const ranks = all.map(urgencyRank);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});

test("each word is looked for in id, label, prose, what the patient reads, and the source", () => {
  expect(ids({ words: "U1 hard" })).toContain("U1");
  expect(ids({ words: "SADDLE numbness" })).toContain("E08");
  expect(ids({ words: "you told us" }).length).toBeGreaterThan(20);
  expect(ids({ words: "progressive weakness in affected limb" })).toContain("U1");
  expect(ids({ words: "saddle teapot" })).toEqual([]);
});

test("tier and source narrow it, and what the address does not mean hides no rule", () => {
  expect(find({ tier: "soon" }).every(({ tier }) => tier === "soon")).toBe(true);
  const article = find({ source: "article" });
  const addition = find({ source: "addition" });
  expect(article.length * addition.length).toBeGreaterThan(0);
  expect(article.length + addition.length).toBe(rules.length);
  for (const query of [
    { tier: "worst" },
    { tier: "more-needed" },
    { source: "x" },
    { words: [] },
  ]) {
    expect(find(query)).toHaveLength(rules.length);
  }
});

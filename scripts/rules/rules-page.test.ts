import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { rulesPage } from "./rules-page";
import { SOURCES } from "./sources";

test("docs/rules.md says what the rules are (npm run rules -- --write)", () => {
  const written = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(written).toBe(rulesPage(LIVE_RULE_SET));
});

test("each rule is on the page with its words, its source and its actions, in the article's part or the other", () => {
  const [article = "", additions = ""] = rulesPage(LIVE_RULE_SET)
    .split("## 1. What the article says")[1]
    ?.split("## 2. What was added to it") ?? ["", ""];
  for (const { id, clinician, patient, source } of LIVE_RULE_SET.rules) {
    const part = source.kind === "article" ? article : additions;
    const section = part.split(`#### ${id}: `)[1]?.split("####")[0] ?? "";
    expect(section).toContain(clinician);
    expect(section).toContain(patient);
    expect(section).toContain(source.kind === "article" ? source.sentence : source.evidence);
  }
});

test("every numbered source on the page says where it can be found", () => {
  const named = new Set(rulesPage(LIVE_RULE_SET).match(/\bF\d+[a-z]?\b/g));
  expect([...named].filter((number) => !Object.hasOwn(SOURCES, number))).toEqual([]);
});

import { expect, test } from "vitest";

import type { HistoryEvent } from "../history/event";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { shownEvidence, whyGlance } from "./why-glance";

const yes = (question: "severe-breathing" | "cannot-swallow", day: number): HistoryEvent => ({
  kind: "answer",
  id: `${question} on ${day}`,
  day,
  recordedOn: day,
  question,
  value: "yes",
  since: null,
  areas: [],
});

test("each finding stands with the newest fact that made it true, as it was told", () => {
  const events = [yes("severe-breathing", 20_000), yes("cannot-swallow", 20_001)];
  const history = { id: "case", birthDay: 5_000, events };
  const why = whyGlance(assess(history, LIVE_RULE_SET, 20_001), events);
  expect(why.ruleSet).toBe(LIVE_RULE_SET.version);
  expect(why.findings).toContainEqual({ rule: "E01", since: 20_000, fact: events[0] });
  expect(why.findings).toContainEqual({ rule: "E03", since: 20_001, fact: events[1] });
});

test("the evidence that is looked for is all that the glance shows, and no more", () => {
  const events = [
    yes("severe-breathing", 20_000),
    yes("severe-breathing", 20_001),
    yes("cannot-swallow", 20_001),
  ];
  const assessment = assess({ id: "case", birthDay: 5_000, events }, LIVE_RULE_SET, 20_001);
  const shown = shownEvidence(assessment);
  const found = events.filter(({ id }) => shown.includes(id));
  expect(whyGlance(assessment, found)).toEqual(whyGlance(assessment, events));
  const many = [...assessment.findings, ...assessment.findings, ...assessment.findings];
  expect(many.length).toBeGreaterThan(3);
  expect(shownEvidence({ findings: many })).toHaveLength(3);
});

test("what does not fit is counted, never dropped in silence", () => {
  const events = [yes("severe-breathing", 20_000)];
  const assessment = assess({ id: "case", birthDay: null, events }, LIVE_RULE_SET, 20_000);
  const why = whyGlance(assessment, events);
  expect(assessment.missing.length).toBeGreaterThan(5);
  expect(why.missing.length + why.moreMissing).toBe(assessment.missing.length);
});

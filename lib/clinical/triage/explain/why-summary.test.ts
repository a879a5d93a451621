import { expect, test } from "vitest";

import type { HistoryEvent } from "../../history/event";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { evidenceIds, whySummary } from "./why-summary";

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

test("each finding is shown with the fact that opened it, as it was answered", () => {
  const events = [yes("severe-breathing", 20_000), yes("cannot-swallow", 20_001)];
  const history = { id: "case", birthDay: 5_000, events };
  const why = whySummary(assess(history, LIVE_RULE_SET, 20_001), events);
  expect(why.ruleSet).toBe(LIVE_RULE_SET.version);
  const shown = (event: HistoryEvent | undefined) => [{ event, isCorrected: false }];
  expect(why.findings).toContainEqual({ rule: "E01", since: 20_000, facts: shown(events[0]) });
  expect(why.findings).toContainEqual({ rule: "E03", since: 20_001, facts: shown(events[1]) });
});

test("the evidence that is looked for is enough to show the same facts", () => {
  const events = [
    yes("severe-breathing", 20_000),
    yes("severe-breathing", 20_001),
    yes("cannot-swallow", 20_001),
  ];
  const assessment = assess({ id: "case", birthDay: 5_000, events }, LIVE_RULE_SET, 20_001);
  const ids = evidenceIds(assessment);
  const found = events.filter(({ id }) => ids.includes(id));
  expect(whySummary(assessment, found)).toEqual(whySummary(assessment, events));
  const many = [...assessment.findings, ...assessment.findings, ...assessment.findings];
  expect(many.length).toBeGreaterThan(3);
  expect(whySummary({ ...assessment, findings: many }, events).findings).toHaveLength(3);
});

test("what does not fit is counted, never dropped in silence", () => {
  const events = [yes("severe-breathing", 20_000)];
  const assessment = assess({ id: "case", birthDay: null, events }, LIVE_RULE_SET, 20_000);
  const why = whySummary(assessment, events);
  expect(assessment.missing.length).toBeGreaterThan(5);
  expect(why.missing.length + why.moreMissing).toBe(assessment.missing.length);
});

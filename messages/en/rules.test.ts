import { expect, test } from "vitest";
import rules from "./rules.json";

/** Words that no patient is told as an outcome (clinical specification 6.3): verdicts, diseases, tiers, orders. */
const BANNED =
  /\b(benign|nothing serious|low risk|no risk|all clear|stress|you have (?!thoughts)|should|clinician|score|ALS|amyotrophic|motor neurone|sclerosis|neuropathy|dystrophy|myasthenia|tumou?r|stroke|emergency|immediate|urgent|soon|routine|monitor|self-care|%)\b/i;

test.each(Object.entries(rules).map(([id, { short }]) => [id, short]))(
  "%s has a label that fits a line of the queue",
  (_id, short) => {
    expect(short.length).toBeLessThanOrEqual(38);
  },
);

test("no two rules share a label", () => {
  const labels = Object.values(rules).map(({ short }) => short);
  expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
});

test.each(Object.entries(rules).map(([id, { patient }]) => [id, patient]))(
  "%s tells the patient no verdict, disease or tier",
  (_id, patient) => {
    expect(patient).not.toMatch(BANNED);
    expect(patient.length).toBeLessThanOrEqual(160);
  },
);

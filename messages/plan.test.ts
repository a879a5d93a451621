import { expect, test } from "vitest";
import { EYELID_ADVICE } from "@/lib/clinical/plan/eyelid";
import { REVIEW_ANSWERS } from "@/lib/clinical/plan/plan-review";
import { PLAN_ADVICE, PLAN_STEP_IDS } from "@/lib/clinical/plan/plan-step";
import plan from "./en/plan.json";

test("every step, piece of advice and answer of the plan has its sentence, and no sentence is left over", () => {
  expect(Object.keys(plan.steps)).toEqual([...PLAN_STEP_IDS]);
  expect(Object.keys(plan.advice)).toEqual([...PLAN_ADVICE]);
  expect(Object.keys(plan.eyelid)).toEqual(["heading", ...EYELID_ADVICE]);
  expect(Object.keys(plan.review.answers).toSorted()).toEqual(
    Object.keys(REVIEW_ANSWERS).toSorted(),
  );
  expect(Object.keys(plan.review.next).toSorted()).toEqual(
    Object.values(REVIEW_ANSWERS)
      .map(({ next }) => next)
      .toSorted(),
  );
});

test("no sentence of the plan claims, names a disease or tells anybody that they should", () => {
  const words = JSON.stringify(plan).toLowerCase();
  for (const banned of [
    "should",
    "nothing serious",
    "low risk",
    "all clear",
    "probably stress",
    "you have",
    "benign",
    "stress",
    "%",
    "clinician",
    "als",
  ]) {
    expect(words).not.toMatch(new RegExp(`(^|[^a-z])${banned}($|[^a-z])`));
  }
});

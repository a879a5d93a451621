import { expect, test } from "vitest";
import { readPlanAnswers } from "./plan-answers";

const ANSWERED = {
  "heart-failure": ["no"],
  "kidney-disease": ["unsure"],
  "potassium-medicine": ["yes"],
};

test("each of the three questions takes yes, no or not sure", () => {
  expect(readPlanAnswers(ANSWERED)).toEqual({
    ok: true,
    answers: [
      { question: "heart-failure", value: "no" },
      { question: "kidney-disease", value: "unsure" },
      { question: "potassium-medicine", value: "yes" },
    ],
  });
});

test("a blank is refused and never read as no", () => {
  expect(readPlanAnswers({ ...ANSWERED, "heart-failure": [] })).toEqual({
    ok: false,
    problems: { "heart-failure": "answer-missing" },
  });
  expect(readPlanAnswers({})).toMatchObject({ ok: false });
});

test.each([[["maybe"]], [["no", "yes"]]])("%j is no answer", (typed) => {
  expect(readPlanAnswers({ ...ANSWERED, "kidney-disease": typed })).toEqual({
    ok: false,
    problems: { "kidney-disease": "answer-unknown" },
  });
});

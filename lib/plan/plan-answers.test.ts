import { expect, test } from "vitest";
import { parsePlanAnswers } from "./plan-answers";

const ANSWERED = {
  "heart-failure": ["no"],
  "kidney-disease": ["unsure"],
  "potassium-medicine": ["yes"],
};

test("each of the three questions takes yes, no or not sure", () => {
  expect(parsePlanAnswers(ANSWERED)).toEqual({
    ok: true,
    answers: [
      { question: "heart-failure", value: "no" },
      { question: "kidney-disease", value: "unsure" },
      { question: "potassium-medicine", value: "yes" },
    ],
  });
});

test("a blank is refused and never read as no", () => {
  expect(parsePlanAnswers({ ...ANSWERED, "heart-failure": [] })).toEqual({
    ok: false,
    problems: { "heart-failure": "answer-missing" },
  });
  expect(parsePlanAnswers({})).toMatchObject({ ok: false });
});

test.each([[["maybe"]], [["no", "yes"]]])("%j is no answer", (typed) => {
  expect(parsePlanAnswers({ ...ANSWERED, "kidney-disease": typed })).toEqual({
    ok: false,
    problems: { "kidney-disease": "answer-unknown" },
  });
});

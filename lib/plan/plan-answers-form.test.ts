import { expect, test } from "vitest";
import { codesOf } from "@/lib/forms/testing/codes-of";
import { PLAN_ANSWER_PROBLEMS, planAnswersForm } from "./plan-answers-form";

function read(fields: Record<string, string[]>) {
  return codesOf(planAnswersForm, fields, PLAN_ANSWER_PROBLEMS);
}

const ANSWERED = {
  "heart-failure": ["no"],
  "kidney-disease": ["unsure"],
  "potassium-medicine": ["yes"],
};

test("each of the three questions takes yes, no or not sure", () => {
  expect(read(ANSWERED)).toEqual({
    outcome: "read",
    value: [
      { question: "heart-failure", value: "no" },
      { question: "kidney-disease", value: "unsure" },
      { question: "potassium-medicine", value: "yes" },
    ],
  });
});

test("a blank is refused and never read as no", () => {
  expect(read({ ...ANSWERED, "heart-failure": [] })).toEqual({ "heart-failure": "answer-missing" });
  expect(read({})).toEqual({
    "heart-failure": "answer-missing",
    "kidney-disease": "answer-missing",
    "potassium-medicine": "answer-missing",
  });
});

test.each([[["maybe"]], [["no", "yes"]]])("%j is no answer", (typed) => {
  expect(read({ ...ANSWERED, "kidney-disease": typed })).toEqual({
    "kidney-disease": "answer-unknown",
  });
});

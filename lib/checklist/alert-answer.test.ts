import { describe, expect, it } from "vitest";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from "@/lib/clinical/history/question";
import { isAlert } from "./alert-answer";
import { alertRoute, noteRoutes } from "./alert-routes";
import { isCrisisOnly } from "./emergency-alert";

const answer = (question: QuestionId, value: string) =>
  ({ kind: "answer", day: 0, question, value, since: null, areas: [] }) as const;

const isExpected = (question: QuestionId) => {
  const { weight }: Question = QUESTIONS[question];
  return weight === "emergency" || question === "self-harm";
};

it.each(QUESTION_IDS.filter(isExpected))("%s stops the patient on yes and on not sure", (id) => {
  // What else is answered about a bladder change decides: the rules stop it.
  expect(isAlert(answer(id, "yes"))).toBe(id !== "bladder-change");
  expect(isAlert(answer(id, "unsure"))).toBe(true);
  expect(isAlert(answer(id, "no"))).toBe(false);
});

it.each(QUESTION_IDS.filter((id) => !isExpected(id)))("%s never stops the patient", (id) => {
  expect(isAlert(answer(id, "yes"))).toBe(false);
  expect(isAlert(answer(id, "unsure"))).toBe(false);
});

describe("a note", () => {
  it.each([true, false])("with emergency words %s stops the patient the same", (flagged) => {
    expect(isAlert({ kind: "text", day: 0, flagged })).toBe(flagged);
  });
});

it("sends thoughts of self-harm to people who listen, never to an ambulance first", () => {
  expect(alertRoute("self-harm")).toBe("crisis");
  expect(alertRoute("severe-breathing")).toBe("ambulance");
  expect(alertRoute("dark-urine")).toBe("department");
});

it("sends a note to whom its words ask for, and one whose concepts nobody kept to an ambulance", () => {
  expect(noteRoutes({ concepts: ["self-harm"] })).toEqual(["crisis"]);
  expect(noteRoutes({ concepts: ["breathing", "heart"] })).toEqual(["ambulance"]);
  expect(noteRoutes({ concepts: ["self-harm", "poison-drug"] })).toEqual(["crisis", "ambulance"]);
  expect(noteRoutes({})).toEqual(["ambulance"]);
});

it("shows no alarm for thoughts of self-harm alone, and one for anything beside them", () => {
  const alert = { answers: [], rules: [], notes: [], events: [] };
  expect(isCrisisOnly({ ...alert, notes: ["crisis"] })).toBe(true);
  expect(isCrisisOnly({ ...alert, answers: [{ question: "self-harm", value: "unsure" }] })).toBe(
    true,
  );
  expect(isCrisisOnly({ ...alert, notes: ["crisis", "ambulance"] })).toBe(false);
  expect(
    isCrisisOnly({
      ...alert,
      notes: ["crisis"],
      answers: [{ question: "dark-urine", value: "yes" }],
    }),
  ).toBe(false);
});

import { describe, expect, it } from "vitest";
import { QUESTION_IDS, QUESTIONS, type Question } from "@/lib/clinical/history/question";
import { isStop, stopRoute } from "./stop-answer";

const answer = (question: (typeof QUESTION_IDS)[number], value: string) =>
  ({ kind: "answer", day: 0, question, value, since: null, areas: [] }) as const;

describe.each(QUESTION_IDS)("%s", (question) => {
  const { weight, answer: kind }: Question = QUESTIONS[question];
  const stops = weight === "emergency" || question === "self-harm";

  it(stops ? "stops the patient on yes and on not sure" : "never stops the patient", () => {
    expect(isStop(answer(question, "yes"))).toBe(stops);
    expect(isStop(answer(question, "unsure"))).toBe(stops);
    expect(isStop(answer(question, kind === "choice" ? "none" : "no"))).toBe(false);
  });
});

describe("a note", () => {
  it.each([true, false])("with emergency words %s stops the patient the same", (flagged) => {
    expect(isStop({ kind: "text", day: 0, flagged })).toBe(flagged);
  });
});

it("sends thoughts of self-harm to people who listen, never to an ambulance first", () => {
  expect(stopRoute("self-harm")).toBe("crisis");
  expect(stopRoute("severe-breathing")).toBe("ambulance");
  expect(stopRoute("dark-urine")).toBe("department");
});

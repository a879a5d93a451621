import { z } from "zod";
import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  SCALE,
  SOME,
  YES_NO_UNSURE,
} from "@/lib/clinical/history/question";
import { areaSchema } from "./area-schema";
import {
  optionDescriptions,
  QUESTION_DESCRIPTIONS,
  SCALE_OR_SOME_DESCRIPTIONS,
  YES_NO_DESCRIPTIONS,
} from "./code-descriptions";
import { code, codeDescriptions } from "./code-schema";
import { reportedFields } from "./dated-fields";
import { daySchema } from "./day-schema";

type AskedFor<Answer> = {
  [Id in QuestionId]: (typeof QUESTIONS)[Id]["answer"] extends Answer ? Id : never;
}[QuestionId];

function asked<const Answer extends "yes-no" | "choice" | "scale">(answer: Answer) {
  return QUESTION_IDS.filter((id): id is AskedFor<Answer> => QUESTIONS[id].answer === answer);
}

const answerFields = {
  ...reportedFields("answer"),
  since: daySchema.nullable().describe("Since when, as the patient remembers; null: not told"),
  sinceAccuracy: z
    .literal("month")
    .exactOptional()
    .describe("Only the month of `since` is known, which is then its first day"),
  areas: z.array(areaSchema).describe("Where, if it was asked; else []"),
};

const yesNo = z.strictObject({
  ...answerFields,
  question: code(asked("yes-no"), QUESTION_DESCRIPTIONS),
  value: code(YES_NO_UNSURE, YES_NO_DESCRIPTIONS),
});

const takesSome = (id: QuestionId) => {
  const question: Question = QUESTIONS[id];
  return question.takesSome === true;
};

const scale = z.strictObject({
  ...answerFields,
  question: code(
    asked("scale").filter((id) => !takesSome(id)),
    QUESTION_DESCRIPTIONS,
  ),
  value: z.int().min(0).max(10),
});

const scaleOrSome = z.strictObject({
  ...answerFields,
  question: code(asked("scale").filter(takesSome), QUESTION_DESCRIPTIONS),
  value: z
    .literal([...SCALE, "yes", "no"])
    .register(codeDescriptions, { descriptions: SCALE_OR_SOME_DESCRIPTIONS })
    .transform((value) => (value === "yes" ? SOME : value === "no" ? 0 : value)),
});

const choices = asked("choice").map((question) =>
  z.strictObject({
    ...answerFields,
    question: code([question], QUESTION_DESCRIPTIONS),
    value: code<string>(QUESTIONS[question].options, optionDescriptions(question)),
  }),
);

/** One answer to one question, its value one that the question takes. */
export const answerSchema = z
  .discriminatedUnion("question", [yesNo, scale, scaleOrSome, ...choices])
  .describe("One answer to one question. A question that was not answered has no event.");

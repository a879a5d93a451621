import { z } from "zod";
import { YES_NO_UNSURE, type YesNoUnsure } from "@/lib/clinical/history/question";
import { PLAN_SAFETY_QUESTIONS, type PlanSafetyQuestion } from "@/lib/clinical/plan/plan-safety";
import { choice } from "@/lib/forms/fields";

export type PlanAnswer = { question: PlanSafetyQuestion; value: YesNoUnsure };

/** Their words are in messages/en/checklist.json. */
export const PLAN_ANSWER_PROBLEMS = ["answer-missing", "answer-unknown"] as const;

const answer = choice(YES_NO_UNSURE, { missing: "answer-missing", unknown: "answer-unknown" });

/** The questions before the step about water and food; a blank is refused, never read as "no". */
export const planAnswersForm = z
  .object({
    "heart-failure": answer,
    "kidney-disease": answer,
    "potassium-medicine": answer,
  } satisfies Record<PlanSafetyQuestion, typeof answer>)
  .transform((answers): readonly PlanAnswer[] =>
    PLAN_SAFETY_QUESTIONS.map((question) => ({ question, value: answers[question] })),
  );

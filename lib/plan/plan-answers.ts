import { z } from "zod";
import { YES_NO_UNSURE, type YesNoUnsure } from "@/lib/clinical/history/question";
import { PLAN_SAFETY_QUESTIONS, type PlanSafetyQuestion } from "@/lib/clinical/plan/plan-safety";
import type { FormFields } from "@/lib/format/form-fields";

export type PlanAnswer = { question: PlanSafetyQuestion; value: YesNoUnsure };

/** Why a field was refused; the words for each are in messages/en/plan.json. */
export type PlanAnswerProblem = "answer-missing" | "answer-unknown";

export type PlanAnswersResult =
  | { ok: true; answers: readonly PlanAnswer[] }
  | { ok: false; problems: Readonly<Partial<Record<PlanSafetyQuestion, PlanAnswerProblem>>> };

const oneAnswer = z.tuple([z.enum(YES_NO_UNSURE)]);

/** Read the questions before the step about water and food; a blank is refused, never read as "no". */
export function parsePlanAnswers(fields: FormFields): PlanAnswersResult {
  const problems: Partial<Record<PlanSafetyQuestion, PlanAnswerProblem>> = {};
  const answers: PlanAnswer[] = [];
  for (const question of PLAN_SAFETY_QUESTIONS) {
    const typed = fields[question] ?? [];
    const parsed = oneAnswer.safeParse(typed);
    if (parsed.success) answers.push({ question, value: parsed.data[0] });
    else problems[question] = typed.length === 0 ? "answer-missing" : "answer-unknown";
  }
  return Object.keys(problems).length === 0 ? { ok: true, answers } : { ok: false, problems };
}

"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { PLAN_SAFETY_QUESTIONS } from "@/lib/clinical/plan/plan-safety";
import { formFields } from "@/lib/format/form-fields";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { submitPlanAnswers } from "@/lib/plan/submit-plan-answers";
import { alertFirst } from "../../alert-first";

export const submitPlanAnswersAction = defineAction<"patient", FormState>({
  name: "submit-plan-answers",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now, key }) => {
    const result = await submitPlanAnswers(actor, { fields: formFields(form), key }, now);
    const t = await getTranslations();
    switch (result.outcome) {
      case "refused": {
        const errors: FieldErrors = {};
        for (const question of PLAN_SAFETY_QUESTIONS) {
          const problem = result.problems[question];
          if (problem === undefined) continue;
          const legend = t(`checklist.questions.${question}`);
          errors[question] = t(`checklist.problems.${problem}`, { question: legend });
        }
        return refused(errors, form);
      }
      case "key-reused":
        return failed(t("shell.form.noKey"), form);
      case "stored":
        await alertFirst(actor);
        redirect("/plan");
      default:
        return result satisfies never;
    }
  },
});

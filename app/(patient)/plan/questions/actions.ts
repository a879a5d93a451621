"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import type { PlanSafetyQuestion } from "@/lib/clinical/plan/plan-safety";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { PLAN_ANSWER_PROBLEMS, planAnswersForm } from "@/lib/plan/plan-answers-form";
import { submitPlanAnswers } from "@/lib/plan/submit-plan-answers";
import { alertFirst } from "../../alert-first";

export const submitPlanAnswersAction = defineAction<"patient", FormState>({
  name: "submit-plan-answers",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(planAnswersForm, form, PLAN_ANSWER_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    const t = await getTranslations();
    if (read.outcome === "refused") {
      const errors = errorsOf(read.problems, ({ code }, question) =>
        t(`checklist.problems.${code}`, {
          question: t(`checklist.questions.${question as PlanSafetyQuestion}`),
        }),
      );
      return refused(errors, form);
    }
    const outcome = await submitPlanAnswers(actor, { answers: read.value, key }, now);
    switch (outcome) {
      case "key-reused":
        return failed(t("shell.form.noKey"), form);
      case "stored":
        await alertFirst(actor);
        redirect("/plan");
      default:
        return outcome satisfies never;
    }
  },
});

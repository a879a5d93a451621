"use server";

import { notFound, redirect } from "next/navigation";
import { defineAction } from "@/lib/auth/define-action";
import { isPageId } from "@/lib/checklist/pages";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { formFields } from "@/lib/format/form-fields";
import { type FormState, refused } from "@/lib/format/form-state";
import { helpInAnswers } from "../../help-in-answers";
import { problemWords } from "../../problem-words";

export const correctPageAction = defineAction<"patient", FormState>({
  name: "correct-checklist-page",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInAnswers,
  run: async (actor, form, { now, key }) => {
    const { page: [page = ""] = [], ...fields } = formFields(form);
    if (!isPageId(page)) notFound();
    const input = { page, fields, key, isCorrection: true };
    const result = await submitChecklistPage(actor, input, now);
    switch (result.outcome) {
      case "refused":
        return refused(await problemWords(page, result.problems), form);
      case "not-yet":
        redirect("/checklist/answers");
      case "stored":
        if (result.stop) redirect("/stop");
        // What the new answer opened is asked at once.
        redirect(
          result.next === null ? "/checklist/answers?saved=1" : `/checklist/answers/${result.next}`,
        );
      default:
        return result satisfies never;
    }
  },
});

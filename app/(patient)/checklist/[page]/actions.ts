"use server";

import { notFound, redirect } from "next/navigation";
import { defineAction } from "@/lib/auth/define-action";
import { flowOf, isPageId } from "@/lib/checklist/pages";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { formFields } from "@/lib/format/form-fields";
import { type FormState, refused } from "@/lib/format/form-state";
import { addressAfter } from "../addresses";
import { helpInAnswers } from "../help-in-answers";
import { problemWords } from "../problem-words";

export const submitPageAction = defineAction<"patient", FormState>({
  name: "submit-checklist-page",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInAnswers,
  run: async (actor, form, { now, key }) => {
    const { page: [page = ""] = [], ...fields } = formFields(form);
    if (!isPageId(page)) notFound();
    const result = await submitChecklistPage(actor, { page, fields, key }, now);
    switch (result.outcome) {
      case "refused":
        return refused(await problemWords(page, result.problems), form);
      case "not-yet":
        redirect(addressAfter(flowOf(page), result.waiting));
      case "stored":
        redirect(result.stop ? "/stop" : addressAfter(flowOf(page), result.next));
      default:
        return result satisfies never;
    }
  },
});

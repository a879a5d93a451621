"use server";

import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import type { FormState } from "@/lib/format/form-state";
import { sendPage } from "../../send-page";

export const correctPageAction = defineAction<"patient", FormState>({
  name: "correct-checklist-page",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: (actor, form, request) =>
    sendPage(actor, form, request, {
      isCorrection: true,
      notYet: () => "/checklist/answers",
      // What the new answer opened is asked at once.
      stored: (_page, next) =>
        next === null ? "/checklist/answers?saved=1" : `/checklist/answers/${next}`,
    }),
});

"use server";

import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { flowOf } from "@/lib/checklist/pages";
import type { FormState } from "@/lib/format/form-state";
import { addressAfter } from "../addresses";
import { sendPage } from "../send-page";

export const submitPageAction = defineAction<"patient", FormState>({
  name: "submit-checklist-page",
  role: "patient",
  limit: { points: 60, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: (actor, form, request) =>
    sendPage(actor, form, request, {
      notYet: (page, waiting) => addressAfter(flowOf(page), waiting),
      stored: (page, next) => addressAfter(flowOf(page), next),
    }),
});

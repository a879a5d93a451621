"use server";

import { notFound, redirect } from "next/navigation";
import { defineAction } from "@/lib/auth/define-action";
import { deleteDraft } from "@/lib/drafts/delete-draft";
import { formFields } from "@/lib/format/form-fields";
import type { FormState } from "@/lib/format/form-state";
import { draftPath } from "./draft-path";
import { parseDraftForm } from "./parse-draft-form";

export const deleteDraftAction = defineAction<"patient", FormState>({
  name: "delete-draft",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form) => {
    const of = parseDraftForm(formFields(form));
    if (of === null) notFound();
    await deleteDraft(actor, of);
    redirect(draftPath(of));
  },
});

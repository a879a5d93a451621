"use server";

import { notFound, redirect } from "next/navigation";
import { defineAction } from "@/lib/auth/define-action";
import { deleteDraft } from "@/lib/drafts/delete-draft";
import { formFields } from "@/lib/format/form-fields";
import type { FormState } from "@/lib/format/form-state";
import { draftPath } from "./draft-path";
import { readDraftForm } from "./read-draft-form";

export const deleteDraftAction = defineAction<"patient", FormState>({
  name: "delete-draft",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form) => {
    const of = readDraftForm(formFields(form));
    if (of === null) notFound();
    await deleteDraft(actor, of);
    redirect(draftPath(of));
  },
});

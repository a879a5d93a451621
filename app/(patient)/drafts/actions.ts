"use server";

import { notFound, redirect } from "next/navigation";
import { defineAction } from "@/lib/auth/define-action";
import { deleteDraft } from "@/lib/drafts/delete-draft";
import type { FormState } from "@/lib/format/form-state";
import { parseForm } from "@/lib/forms/parse-form";
import { draftForm } from "./draft-form";
import { draftPath } from "./draft-path";

export const deleteDraftAction = defineAction<"patient", FormState>({
  name: "delete-draft",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form) => {
    const read = parseForm(draftForm, form);
    if (read.outcome !== "read") notFound();
    await deleteDraft(actor, read.value);
    redirect(draftPath(read.value));
  },
});

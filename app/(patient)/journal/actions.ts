"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { formFields } from "@/lib/format/form-fields";
import { type FormState, failed } from "@/lib/format/form-state";
import { undoJournalEntry } from "@/lib/journal/undo-journal-entry";
import { isId } from "./is-id";

export const undoEntryAction = defineAction<"patient", FormState>({
  name: "undo-journal-entry",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const [entryId = ""] = formFields(form).entry ?? [];
    if (!isId(entryId)) notFound();
    const result = await undoJournalEntry(actor, { entryId, key }, now);
    const t = await getTranslations("journal");
    switch (result.outcome) {
      case "not-found":
        notFound();
      case "stale":
        return failed(t("change.stale"), form);
      case "key-reused":
        return failed(t("keyReused"), form);
      case "undone":
        redirect("/journal?undone=1");
      default:
        return result satisfies never;
    }
  },
});

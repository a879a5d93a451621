"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/lib/auth/define-action";
import { type FormState, failed } from "@/lib/format/form-state";
import { id } from "@/lib/forms/fields";
import { parseForm } from "@/lib/forms/parse-form";
import { undoJournalEntry } from "@/lib/journal/undo-journal-entry";

export const undoEntryAction = defineAction<"patient", FormState>({
  name: "undo-journal-entry",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const read = parseForm(z.object({ entry: id }), form);
    if (read.outcome !== "read") notFound();
    const { entry: entryId } = read.value;
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

"use server";

import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { notOurs } from "@/lib/forms/not-ours";
import { parseForm } from "@/lib/forms/parse-form";
import { ENTRY_PROBLEMS, entryForm } from "@/lib/journal/entry-form";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { entryRefused, leaveEntry } from "../entry-answers";

export const submitEntryAction = defineAction<"patient", FormState>({
  name: "submit-journal-entry",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("journal");
    const read = parseForm(entryForm, form, ENTRY_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") return entryRefused(read.problems, form);
    const result = await submitJournalEntry(actor, { entry: read.value, key }, now);
    switch (result.outcome) {
      case "day-out-of-reach":
        return refused({ day: t("problems.day-out-of-reach") }, form);
      case "key-reused":
        return failed(t("keyReused"), form);
      case "saved":
        return leaveEntry(actor, result);
      default:
        return result satisfies never;
    }
  },
});

"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { formFields } from "@/lib/format/form-fields";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { excessLength, LONGEST_NOTE } from "@/lib/format/text-length";
import { submitJournalEntry } from "@/lib/journal/submit-journal-entry";
import { alertFirst } from "../../alert-first";

export const submitEntryAction = defineAction<"patient", FormState>({
  name: "submit-journal-entry",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: async (actor, form, { now, key }) => {
    const result = await submitJournalEntry(actor, { fields: formFields(form), key }, now);
    const t = await getTranslations("journal");
    switch (result.outcome) {
      case "refused": {
        const errors: FieldErrors = {};
        for (const [field, problem] of Object.entries(result.problems)) {
          const count = excessLength(formFields(form)[field]?.[0] ?? "", LONGEST_NOTE);
          errors[field] = t(`problems.${problem}`, { count });
        }
        return refused(errors, form);
      }
      case "key-reused":
        return failed(t("keyReused"), form);
      case "saved":
        await alertFirst(actor);
        redirect(result.changes ? "/checklist/changes-groups" : `/journal?saved=${result.entryId}`);
      default:
        return result satisfies never;
    }
  },
});

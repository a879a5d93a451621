"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { formFields } from "@/lib/format/form-fields";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { excessLength, LONGEST_NOTE } from "@/lib/format/text-length";
import { hiddenDay, ids } from "@/lib/forms/fields";
import { parseForm } from "@/lib/forms/parse-form";
import { changeJournalDay, SHOWN_ENTRY } from "@/lib/journal/change-journal-day";
import { deleteJournalDay } from "@/lib/journal/delete-journal-day";
import { alertFirst } from "../../../alert-first";

export const changeDayAction = defineAction<"patient", FormState>({
  name: "change-journal-day",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: async (actor, form, { now, key }) => {
    const result = await changeJournalDay(actor, { fields: formFields(form), key }, now);
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
      case "stale":
        return failed(t("change.stale"), form);
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

export const deleteDayAction = defineAction<"patient", FormState>({
  name: "delete-journal-day",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("journal");
    const read = parseForm(z.object({ day: hiddenDay, [SHOWN_ENTRY]: ids }), form);
    if (read.outcome !== "read") return failed(t("change.stale"), form);
    const { day, [SHOWN_ENTRY]: shown } = read.value;
    const result = await deleteJournalDay(actor, { day, shown, key }, now);
    switch (result.outcome) {
      case "stale":
        return failed(t("change.stale"), form);
      case "key-reused":
        return failed(t("keyReused"), form);
      case "deleted":
        redirect(`/journal?saved=${result.entryId}`);
      default:
        return result satisfies never;
    }
  },
});

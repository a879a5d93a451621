"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { defineAction } from "@/lib/auth/define-action";
import { helpInForm } from "@/lib/checklist/help-in-form";
import { type FormState, failed, refused } from "@/lib/format/form-state";
import { hiddenDay, ids, sent } from "@/lib/forms/fields";
import { notOurs } from "@/lib/forms/not-ours";
import { parseForm } from "@/lib/forms/parse-form";
import { changeJournalDay } from "@/lib/journal/change-journal-day";
import { deleteJournalDay } from "@/lib/journal/delete-journal-day";
import { ENTRY_PROBLEMS, entryForm } from "@/lib/journal/entry-form";
import { entryRefused, leaveEntry } from "../../entry-answers";

/** `entry`: ids of the entries that the page showed. */
const deleteForm = z.object({ day: hiddenDay, entry: ids });
const changeForm = z
  .object({ entry: sent })
  .transform(({ entry: shown }) => ({ shown }))
  .and(entryForm.transform((entry) => ({ entry })));

export const changeDayAction = defineAction<"patient", FormState>({
  name: "change-journal-day",
  role: "patient",
  limit: { points: 30, seconds: 60 },
  maxBytes: 64 * 1024,
  helpIn: helpInForm,
  run: async (actor, form, { now, key }) => {
    const t = await getTranslations("journal");
    const read = parseForm(changeForm, form, ENTRY_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") return entryRefused(read.problems, form);
    const result = await changeJournalDay(actor, { ...read.value, key }, now);
    switch (result.outcome) {
      case "day-out-of-reach":
        return refused({ day: t("problems.day-out-of-reach") }, form);
      case "stale":
        return failed(t("change.stale"), form);
      case "key-reused":
        return failed(t("keyReused"), form);
      case "saved":
        return leaveEntry(actor, result);
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
    const read = parseForm(deleteForm, form);
    if (read.outcome !== "read") return failed(t("change.stale"), form);
    const { day, entry: shown } = read.value;
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

"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { defineAction } from "@/lib/auth/define-action";
import { because, type FormState, failed, refused } from "@/lib/format/form-state";
import { notOurs } from "@/lib/forms/not-ours";
import { errorsOf, parseForm } from "@/lib/forms/parse-form";
import { REMINDER_PROBLEMS, reminderForm } from "@/lib/settings/reminder-form";
import { setReminder } from "@/lib/settings/set-reminder";

export const setReminderAction = defineAction<"admin", FormState>({
  name: "set-reminder",
  role: "admin",
  limit: { points: 30, seconds: 60 },
  maxBytes: 16 * 1024,
  run: async (actor, form, { key }) => {
    const t = await getTranslations("settings.reminder");
    const read = parseForm(reminderForm, form, REMINDER_PROBLEMS);
    if (read.outcome === "not-ours") return notOurs(form);
    if (read.outcome === "refused") {
      return refused(
        errorsOf(read.problems, ({ code, values }) => t(code, values)),
        form,
      );
    }
    const outcome = await setReminder(actor, { ...read.value, key });
    if (outcome === "key-reused") return because(failed(t("keyReused"), form), outcome);
    redirect("/settings?saved=reminder");
  },
});

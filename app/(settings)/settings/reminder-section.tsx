import { getTranslations } from "next-intl/server";
import { ReminderForm } from "@/components/settings/reminder-form";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { AdminActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { REMINDER_MINUTES } from "@/lib/settings/reminder-form";
import { setReminderAction } from "./actions";

/** After how long the clinic's other program hears again of an urgent case that nobody has opened. */
export async function ReminderSection({
  actor,
  minutes,
  isSaved,
}: {
  actor: AdminActor;
  minutes: number;
  isSaved: boolean;
}) {
  const t = await getTranslations("settings.reminder");
  const settings = await getTranslations("settings");
  return (
    <>
      <h2>{t("heading")}</h2>
      {isSaved && <Notice kind="success">{t("saved", { minutes })}</Notice>}
      <ReminderForm
        action={setReminderAction}
        submissionKey={newSubmissionKey(actor)}
        minutes={minutes}
        labels={{
          form: await formLabels(),
          title: settings("title"),
          minutes: t("minutes"),
          hint: t("hint", REMINDER_MINUTES),
          save: t("save"),
        }}
      />
    </>
  );
}

import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EntryForm } from "@/components/journal/entry-form";
import { ButtonForm } from "@/components/ui/button-form";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { patientDate } from "@/lib/format/patient-date";
import { isoDay } from "@/lib/forms/iso-day";
import { howFields } from "@/lib/journal/entry-form";
import { getChangePage } from "@/lib/journal/get-change-page";
import { alertFirst } from "../../../alert-first";
import { draftedForm } from "../../../drafts/drafted-form";
import { getPlaceLabels } from "../../../get-place-labels";
import { PatientPage } from "../../../patient-page";
import { unsentEmergencyLabels } from "../../../unsent-emergency-labels";
import { entryViews, howItWasLabels } from "../../new/entry-views";
import { getNoteHelp } from "../../new/get-note-help";
import { changeDayAction, deleteDayAction } from "./actions";

export default async function ChangeDayPage({ params }: PageProps<"/journal/[day]/change">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const day = isoDay.safeParse((await params).day).data ?? null;
  const change = day === null ? null : await getChangePage(patient, day, await requestTime());
  if (day === null || change === null) notFound();
  const { page, entries, places, how, note } = change;
  const t = await getTranslations("journal");
  const locale = await getLocale();
  const iso = isoFromDay(day);
  const views = await entryViews(page);
  const title = t("change.title");
  const drafted = await draftedForm(
    patient,
    { form: "journal-change", subject: iso },
    {
      // An entry that holds only what this draft reported does not make it another day.
      asked: (draft) => [
        views.safety,
        views.asked,
        entries.filter((id) => id !== draft?.reportedEntryId),
      ],
    },
  );
  return (
    <PatientPage at="journal">
      <h1>{title}</h1>
      <p>{t("change.lead")}</p>
      {drafted.notice}
      <EntryForm
        key={drafted.formKey}
        {...views}
        draft={drafted.target}
        day={{
          ...views.day,
          choices: views.day.choices.filter(({ value }) => value === iso),
        }}
        action={changeDayAction}
        submissionKey={newSubmissionKey(patient)}
        first={
          drafted.fields ?? {
            day: iso,
            amount: entries.length === 0 ? [] : how === null ? "none" : "different",
            places: [...places],
            ...howFields(how),
            note: note ?? [],
          }
        }
        samePlaces={[]}
        help={await getNoteHelp(patient)}
        entries={entries}
        labels={{
          form: await formLabels(),
          title,
          places: {
            ...(await getPlaceLabels()),
            legend: t("placesLegend"),
            hint: t("placesHint"),
            sameLegend: t("samePlacesLegend"),
          },
          how: await howItWasLabels(null),
          note: { label: t("note.label"), hint: t("note.hint") },
          unsent: await unsentEmergencyLabels([{ field: "safety", value: "yes", route: "advice" }]),
          save: t("change.save"),
        }}
      />
      {entries.length > 0 && (
        <section className="mt-12 border-t-2 border-line">
          <h2>{t("change.deleteHeading")}</h2>
          <p>{t("change.deleteHint", { date: patientDate(locale, day) })}</p>
          <ButtonForm
            action={deleteDayAction}
            submissionKey={newSubmissionKey(patient)}
            fields={{ day: iso, entry: entries }}
            labels={await formLabels()}
            kind="secondary"
          >
            {t("change.delete")}
          </ButtonForm>
        </section>
      )}
    </PatientPage>
  );
}

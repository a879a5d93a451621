import { getTranslations } from "next-intl/server";
import { EntryForm } from "@/components/journal/entry-form";
import { formLabels } from "@/i18n/form-labels";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { areaKey } from "@/lib/clinical/body/area";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import { getEntryPage } from "@/lib/journal/get-entry-page";
import { alertFirst } from "../../alert-first";
import { draftedForm } from "../../drafts/drafted-form";
import { getPlaceLabels } from "../../get-place-labels";
import { PatientPage } from "../../patient-page";
import { unsentEmergencyLabels } from "../../unsent-emergency-labels";
import { submitEntryAction } from "./actions";
import { entryViews, howItWasLabels, placeNamer } from "./entry-views";
import { getNoteHelp } from "./get-note-help";

export default async function NewEntryPage() {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const page = await getEntryPage(patient, await requestTime());
  const t = await getTranslations("journal");
  const place = await placeNamer();
  const samePlaces = (page.last?.areas ?? []).map((area) => ({
    value: areaKey(area),
    label: place(area),
  }));
  const how = await howItWasLabels(page.last);
  const views = await entryViews(page);
  const drafted = await draftedForm(
    patient,
    { form: "journal-entry", subject: "new" },
    {
      asked: () => [views.safety, views.asked, samePlaces, how],
      fits: ({ fields }) => views.day.choices.some(({ value }) => value === fields.day?.[0]),
    },
  );
  return (
    <PatientPage at="journal">
      <h1>{t("newTitle")}</h1>
      <p>{t("lead")}</p>
      {drafted.notice}
      <EntryForm
        key={drafted.formKey}
        {...views}
        draft={drafted.target}
        action={submitEntryAction}
        submissionKey={newSubmissionKey(patient)}
        first={
          drafted.fields ?? {
            day: isoFromDay(page.today),
            "same-places": samePlaces.map(({ value }) => value),
            repeat: how.repeated?.choices.map(({ value }) => value) ?? [],
          }
        }
        samePlaces={samePlaces}
        help={await getNoteHelp(patient)}
        labels={{
          form: await formLabels(),
          title: t("newTitle"),
          places: {
            ...(await getPlaceLabels({ heading: t("placesBefore"), places: samePlaces })),
            legend: t("placesLegend"),
            hint: t("placesHint"),
            sameLegend: t("samePlacesLegend"),
          },
          how,
          note: { label: t("note.label"), hint: t("note.hint") },
          unsent: await unsentEmergencyLabels([{ field: "safety", value: "yes", route: "advice" }]),
          save: t("save"),
        }}
      />
    </PatientPage>
  );
}

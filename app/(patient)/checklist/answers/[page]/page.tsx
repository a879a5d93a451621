import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChecklistPageForm } from "@/components/checklist/checklist-page-form";
import { BackLink } from "@/components/patient/back-link";
import { formWords } from "@/i18n/form-words";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { isPageId } from "@/lib/checklist/pages";
import { getCorrectablePage } from "@/lib/checklist/read-correctable";
import { emergencyNumbers } from "@/lib/env";
import { PatientPage } from "../../../patient-page";
import { placeWords } from "../../../place-words";
import { stopFirst } from "../../../stop-first";
import { unsentEmergencyWords, urgentAnswers } from "../../../unsent-emergency-words";
import { fieldViews } from "../../field-views";
import { correctPageAction } from "./actions";

export default async function CorrectPage({ params }: PageProps<"/checklist/answers/[page]">) {
  const patient = await requireActor("patient");
  await stopFirst(patient);
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const view = await getCorrectablePage(patient, page, new Date());
  if (view === null) notFound();

  const t = await getTranslations("checklist");
  const fields = await fieldViews(view.items);
  const urgent = urgentAnswers(
    view.items.flatMap((item) => (item.ask === "question" ? item.question : [])),
  );
  const hasPlaces = fields.some(({ kind }) => kind === "places");
  return (
    <PatientPage at={null}>
      <BackLink href="/checklist/answers">{t("back")}</BackLink>
      <h1>{t(`pages.${page}.heading`, { number: emergencyNumbers().emergency })}</h1>
      <p>{t("answers.seen")}</p>
      <ChecklistPageForm
        key={page}
        action={correctPageAction}
        submissionKey={newSubmissionKey(patient)}
        page={page}
        fields={fields}
        earlier={view.earlier}
        words={{
          form: await formWords(),
          title: t("answers.title"),
          submit: t("continue"),
          date: {
            day: t("dateWords.day"),
            month: t("dateWords.month"),
            year: t("dateWords.year"),
          },
          places: hasPlaces ? await placeWords() : null,
          unsent: urgent.length > 0 ? await unsentEmergencyWords(urgent) : null,
          others: null,
        }}
      />
    </PatientPage>
  );
}

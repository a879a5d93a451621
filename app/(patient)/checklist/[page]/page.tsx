import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChecklistPageForm } from "@/components/checklist/checklist-page-form";
import { BackLink } from "@/components/patient/back-link";
import { formWords } from "@/i18n/form-words";
import { requireActor } from "@/lib/auth/require-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { NO_TO_OTHERS } from "@/lib/checklist/field-names";
import { flowOf, isPageId, PAGES } from "@/lib/checklist/pages";
import { readChecklistPage } from "@/lib/checklist/read-checklist-page";
import { emergencyNumbers } from "@/lib/env";
import { PatientPage } from "../../patient-page";
import { placeWords } from "../../place-words";
import { stopFirst } from "../../stop-first";
import { unsentEmergencyWords, urgentAnswers } from "../../unsent-emergency-words";
import { addressAfter } from "../addresses";
import { fieldViews } from "../field-views";
import { submitPageAction } from "./actions";

export default async function ChecklistPage({ params }: PageProps<"/checklist/[page]">) {
  const patient = await requireActor("patient");
  await stopFirst(patient);
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const view = await readChecklistPage(patient, page, new Date());
  if (view.kind === "not-yet") redirect(addressAfter(flowOf(page), view.waiting));

  const t = await getTranslations("checklist");
  const fields = await fieldViews(view.items);
  const intro = t(`pages.${page}.intro`, { number: emergencyNumbers().emergency });
  const urgent = urgentAnswers(
    view.items.flatMap((item) => (item.ask === "question" ? item.question : [])),
  );
  const hasPlaces = fields.some(({ kind }) => kind === "places");
  return (
    <PatientPage at={null}>
      {view.before !== null && <BackLink href={`/checklist/${view.before}`}>{t("back")}</BackLink>}
      <h1>{t(`pages.${page}.heading`, { number: emergencyNumbers().emergency })}</h1>
      {intro !== "" && <p>{intro}</p>}
      <ChecklistPageForm
        key={page}
        action={submitPageAction}
        submissionKey={newSubmissionKey(patient)}
        page={page}
        fields={fields}
        earlier={view.earlier}
        words={{
          form: await formWords(),
          title: t(flowOf(page) === "changes" ? "changesTitle" : "title"),
          submit: t("continue"),
          date: {
            day: t("dateWords.day"),
            month: t("dateWords.month"),
            year: t("dateWords.year"),
          },
          places: hasPlaces ? await placeWords() : null,
          unsent: urgent.length > 0 ? await unsentEmergencyWords(urgent) : null,
          others: PAGES[page].noToOthers
            ? { name: NO_TO_OTHERS, label: t("noToOthers"), hint: t("noToOthersHint") }
            : null,
        }}
      />
    </PatientPage>
  );
}

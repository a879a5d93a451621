import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requestTime } from "@/lib/auth/current-actor";
import { requireActor } from "@/lib/auth/require-actor";
import { getChecklistPage } from "@/lib/checklist/get-checklist-page";
import { flowOf, isPageId } from "@/lib/checklist/pages";
import { emergencyNumbers } from "@/lib/env";
import { alertFirst } from "../../alert-first";
import { addressAfter } from "../addresses";
import { QuestionPage } from "../question-page";
import { submitPageAction } from "./actions";

export default async function ChecklistPage({ params }: PageProps<"/checklist/[page]">) {
  const patient = await requireActor("patient");
  await alertFirst(patient);
  const { page } = await params;
  if (!isPageId(page)) notFound();
  const view = await getChecklistPage(patient, page, await requestTime());
  if (view.kind === "not-yet") redirect(addressAfter(flowOf(page), view.waiting));
  const t = await getTranslations("checklist");
  return (
    <QuestionPage
      patient={patient}
      page={page}
      view={view}
      action={submitPageAction}
      form="checklist"
      back={view.before === null ? null : `/checklist/${view.before}`}
      title={t(flowOf(page) === "changes" ? "changesTitle" : "title")}
      intro={t(`pages.${page}.intro`, { number: emergencyNumbers().emergency })}
      mayDenyOthers
    />
  );
}

import { getTranslations } from "next-intl/server";
import { ChecklistPageForm } from "@/components/checklist/checklist-page-form";
import type { FormAction } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/text-link";
import { formLabels } from "@/i18n/form-labels";
import type { PatientActor } from "@/lib/actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { NO_TO_OTHERS, SHOWN, WORDING } from "@/lib/checklist/field-names";
import { PAGES, type PageId } from "@/lib/checklist/pages";
import type { QuestionPageView } from "@/lib/checklist/question-page-view";
import { SIGNS_WORDING } from "@/lib/checklist/signs";
import { emergencyNumbers } from "@/lib/env";
import type { FormFields } from "@/lib/format/form-fields";
import { draftedForm } from "../drafts/drafted-form";
import { getPlaceLabels } from "../get-place-labels";
import { PatientPage } from "../patient-page";
import { unsentEmergencyLabels, urgentAnswers } from "../unsent-emergency-labels";
import { getFieldViews } from "./get-field-views";

/** One page of the checklist, answered for the first time or corrected. */
export async function QuestionPage({
  patient,
  page,
  view: { items, signs, earlier },
  action,
  form,
  back,
  title,
  intro,
  mayDenyOthers,
}: {
  patient: PatientActor;
  page: PageId;
  view: QuestionPageView;
  action: FormAction;
  form: "checklist" | "checklist-correction";
  back: string | null;
  title: string;
  intro: string;
  /** Whether one button answers what is blank with "no", on a page that has it. */
  mayDenyOthers: boolean;
}) {
  const t = await getTranslations("checklist");
  const { isOfSigns, noToOthers } = PAGES[page];
  const fields = await getFieldViews(items, signs);
  const urgent = urgentAnswers(
    items.flatMap((item) => (item.ask === "question" ? item.question : [])),
  );
  // All that the page can ask: which signs wait changes when an emergency in the draft is recorded.
  const asked = () => getFieldViews(PAGES[page].items);
  const drafted = await draftedForm(
    patient,
    { form, subject: page },
    {
      asked,
      hasPlace: (draft) => fields.some(({ name }) => holds(draft.fields, name)),
    },
  );
  const others = { name: NO_TO_OTHERS, label: t("noToOthers"), hint: t("noToOthersHint") };
  const none = { name: NO_TO_OTHERS, label: t("signs.none"), hint: t("signs.noneHint") };
  const isRest = signs.length > 0 && signs.length < openSigns(page);
  return (
    <PatientPage at={null}>
      {back !== null && <TextLink href={back}>{t("back")}</TextLink>}
      <h1>{t(`pages.${page}.heading`, { number: emergencyNumbers().emergency })}</h1>
      {intro !== "" && <p>{intro}</p>}
      {drafted.notice}
      {isRest && <p>{t("signs.rest")}</p>}
      {signs.length > 0 && <p className="font-bold">{t("signs.tick")}</p>}
      <ChecklistPageForm
        key={[page, ...signs, drafted.formKey].join(" ")}
        action={action}
        submissionKey={newSubmissionKey(patient)}
        hidden={{
          page,
          ...(isOfSigns && { [WORDING]: SIGNS_WORDING, [SHOWN]: signs.join(" ") }),
        }}
        fields={fields}
        earlier={drafted.fields ?? earlier}
        draft={drafted.target}
        labels={{
          form: await formLabels(),
          title,
          submit: t("continue"),
          date: {
            day: t("dateWords.day"),
            month: t("dateWords.month"),
            year: t("dateWords.year"),
          },
          places: fields.some(({ kind }) => kind === "places") ? await getPlaceLabels() : null,
          unsent: urgent.length > 0 ? await unsentEmergencyLabels(urgent) : null,
          others: signs.length > 0 ? none : noToOthers && mayDenyOthers ? others : null,
        }}
      />
    </PatientPage>
  );
}

function openSigns(page: PageId): number {
  return PAGES[page].items.filter(({ under }) => under === undefined).length;
}

/** Whether anything was typed or ticked in a field, or in a part of it. */
function holds(fields: FormFields, name: string): boolean {
  return Object.entries(fields).some(
    ([key, values]) =>
      (key === name || key.startsWith(`${name}-`)) && values.some((value) => value !== ""),
  );
}

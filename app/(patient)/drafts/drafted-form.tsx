import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonForm } from "@/components/ui/button-form";
import type { DraftTarget } from "@/components/ui/keep-draft";
import { Notice } from "@/components/ui/notice";
import { formLabels } from "@/i18n/form-labels";
import type { PatientActor } from "@/lib/actor";
import { requestTime } from "@/lib/auth/current-actor";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { DRAFT_FIELDS, type Draft, type DraftForm } from "@/lib/drafts/draft";
import { getDraft } from "@/lib/drafts/get-draft";
import { clockTime } from "@/lib/format/clinic-date";
import type { Typed } from "@/lib/format/form-state";
import { patientDate } from "@/lib/format/patient-date";
import { todayIn } from "@/lib/format/zoned-day";
import { digest } from "@/lib/record/digest";
import { deleteDraftAction } from "./actions";

export type DraftedForm = {
  /** What was typed before and is shown again; null: nothing, or nothing that still fits the questions. */
  fields: Typed | null;
  /** Changes when another draft is shown: the form's key. */
  formKey: string;
  /** Says what is shown again, or can be no more. */
  notice: ReactNode;
  target: DraftTarget;
};

/**
 * What a page shows of its form's draft. `asked` is all that the questions say, as JSON: a draft of other questions is
 * not put into these. `fits`: whether it can still be sent; `hasPlace`: whether the page draws a field for any of it.
 */
export async function draftedForm(
  patient: PatientActor,
  of: DraftForm,
  {
    asked,
    fits = () => true,
    hasPlace = () => true,
  }: {
    asked: (draft: Draft | null) => unknown;
    fits?: (draft: Draft) => boolean;
    hasPlace?: (draft: Draft) => boolean;
  },
): Promise<DraftedForm> {
  const found = await getDraft(patient, of, await requestTime());
  const draft = found !== null && hasPlace(found) ? found : null;
  const wording = digest(await asked(draft));
  const t = await getTranslations("drafts");
  const locale = await getLocale();
  const target: DraftTarget = {
    url: "/drafts",
    fields: {
      [DRAFT_FIELDS.form]: of.form,
      [DRAFT_FIELDS.subject]: of.subject,
      [DRAFT_FIELDS.wording]: wording,
    },
    savedAt: draft?.savedAt.toISOString() ?? null,
    labels: { kept: t.raw("kept"), notKept: t("notKept") },
  };
  if (draft === null) return { fields: null, formKey: "new", notice: null, target };
  const isCurrent = draft.wording === wording && fits(draft);
  const when = {
    day: patientDate(locale, todayIn(draft.zone, draft.savedAt)),
    time: clockTime(draft.zone, draft.savedAt),
  };
  const note = draft.fields.note?.[0]?.trim() ?? "";
  return {
    fields: isCurrent ? typed(draft) : null,
    formKey: draft.savedAt.toISOString(),
    notice: (
      <Notice kind={isCurrent ? "info" : "warning"}>
        <p className="mt-0">{isCurrent ? t("shown", when) : t("outdated", when)}</p>
        {!isCurrent && note !== "" && (
          <>
            <p>{t("yourWords")}</p>
            <blockquote className="m-0 whitespace-pre-wrap break-words border-l-4 border-line pl-4">
              {note}
            </blockquote>
          </>
        )}
        <ButtonForm
          action={deleteDraftAction}
          submissionKey={newSubmissionKey(patient)}
          fields={target.fields}
          labels={await formLabels()}
          kind="secondary"
        >
          {t("delete")}
        </ButtonForm>
      </Notice>
    ),
    target,
  };
}

function typed({ fields }: Draft): Typed {
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
}

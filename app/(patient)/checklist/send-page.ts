import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { PatientActor } from "@/lib/actor";
import type { ActionRequest } from "@/lib/auth/define-action";
import { newSubmissionKey } from "@/lib/auth/submission-key";
import { fieldName } from "@/lib/checklist/field-names";
import type { PageProblem } from "@/lib/checklist/page-input";
import { isPageId, PAGES, type PageId } from "@/lib/checklist/pages";
import { submitChecklistPage } from "@/lib/checklist/submit-checklist-page";
import { formFields } from "@/lib/format/form-fields";
import { type FieldErrors, type FormState, failed, refused } from "@/lib/format/form-state";
import { getFieldViews } from "./get-field-views";

type Destinations = {
  isCorrection?: true;
  /** Where an earlier page waits, or nothing can be changed any more. */
  notYet: (page: PageId, waiting: PageId | null) => string;
  stored: (page: PageId, next: PageId | null) => string;
};

/** Stores a page of the checklist, answered for the first time or corrected, and leads on; an emergency alert comes first. */
export async function sendPage(
  actor: PatientActor,
  form: FormData,
  { now, key }: ActionRequest,
  { isCorrection, notYet, stored }: Destinations,
): Promise<FormState> {
  const { page: [page = ""] = [], ...fields } = formFields(form);
  if (!isPageId(page)) notFound();
  const input = { page, fields, key, ...(isCorrection && { isCorrection }) };
  const result = await submitChecklistPage(actor, input, now);
  switch (result.outcome) {
    case "refused": {
      const problems = Object.values(result.problems);
      // The page is drawn anew beside its refusal: what it shows is no longer what is asked.
      if (problems.includes("signs-changed")) refresh();
      const state = refused(await problemTexts(page, result.problems), form);
      // The rules have looked at the ticks that are refused for this: none is an emergency.
      return problems.includes("signs-contradicted") ? { ...state, help: [] } : state;
    }
    case "not-yet":
      redirect(notYet(page, result.waiting));
    case "stored":
      redirect(result.hasAlert ? "/alert" : stored(page, result.next));
    case "key-reused": {
      // Back led to a page that was sent: its answers are changed by one more press, under a key of their own.
      const t = await getTranslations("checklist");
      return { ...failed(t("keyReused"), form), submissionKey: newSubmissionKey(actor) };
    }
    default:
      return result satisfies never;
  }
}

/** The text beside each refused field, in the order of the page; each names its own question. */
async function problemTexts(
  page: PageId,
  problems: Readonly<Record<string, PageProblem>>,
): Promise<FieldErrors> {
  const t = await getTranslations("checklist");
  const refusedItems = PAGES[page].items.filter((item) => fieldName(item) in problems);
  const errors: FieldErrors = {};
  for (const { name, legend } of await getFieldViews(refusedItems)) {
    const problem = problems[name];
    if (problem !== undefined) errors[name] = t(`problems.${problem}`, { question: legend });
  }
  return errors;
}

import { isPageId, type PageId } from "@/lib/checklist/pages";
import { DRAFT_FIELDS, DRAFT_FORMS } from "@/lib/drafts/draft";
import type { FormFields } from "@/lib/format/form-fields";
import { parseDay } from "../journal/parse-day";

type Named = { subject: string; wording: string } & (
  | { form: "checklist" | "checklist-correction"; page: PageId }
  | { form: "journal-entry" | "journal-change" }
);

/** The form that a draft is of; null: none that is known. */
export function parseDraftForm(fields: FormFields): Named | null {
  const form = DRAFT_FORMS.find((known) => known === fields[DRAFT_FIELDS.form]?.[0]);
  const subject = fields[DRAFT_FIELDS.subject]?.[0] ?? "";
  const wording = fields[DRAFT_FIELDS.wording]?.[0] ?? "";
  if (!/^[0-9a-f]{64}$/.test(wording)) return null;
  switch (form) {
    case "checklist":
    case "checklist-correction":
      return isPageId(subject) ? { form, subject, wording, page: subject } : null;
    case "journal-change":
      return parseDay(subject) === null ? null : { form, subject, wording };
    case "journal-entry":
      return subject === "new" ? { form, subject, wording } : null;
    case undefined:
      return null;
    default:
      return form satisfies never;
  }
}

/** What was typed, without the names of the form itself. */
export function withoutDraftFields(fields: FormFields): FormFields {
  const own: readonly string[] = [...Object.values(DRAFT_FIELDS), "page", "entry"];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !own.includes(name)));
}

import type { FormFields } from "@/lib/format/form-fields";

/** How long what was typed and not sent is kept. */
export const DRAFT_DAYS = 30;

export const DRAFT_FORMS = [
  "journal-entry",
  "journal-change",
  "checklist",
  "checklist-correction",
] as const;

/** A form of which drafts are kept; `subject` is its page, or the day "YYYY-MM-DD" that it is about. */
export type DraftForm = {
  form: (typeof DRAFT_FORMS)[number];
  subject: string;
};

/** What a draft's form sends beside its own fields. */
export const DRAFT_FIELDS = {
  form: "draft-form",
  subject: "draft-subject",
  wording: "draft-wording",
};

export type Draft = {
  fields: FormFields;
  /** Checksum of the questions as they were shown. */
  wording: string;
  savedAt: Date;
  /** The entry that holds the words of an emergency in its note; null: none was reported. */
  reportedEntryId: string | null;
};

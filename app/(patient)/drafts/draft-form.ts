import { z } from "zod";
import { PAGES, type PageId } from "@/lib/checklist/pages";
import { DRAFT_FIELDS, DRAFT_FORMS } from "@/lib/drafts/draft";
import type { FormFields } from "@/lib/format/form-fields";
import { hidden, named } from "@/lib/forms/fields";

const wording = z.string().regex(/^[0-9a-f]{64}$/);
const page = z.enum(Object.keys(PAGES) as PageId[]);

/** The form that a draft is of. */
export const draftForm = z
  .object({
    [DRAFT_FIELDS.form]: named(DRAFT_FORMS),
    [DRAFT_FIELDS.subject]: hidden,
    [DRAFT_FIELDS.wording]: hidden,
  })
  .transform((fields) => ({
    form: fields[DRAFT_FIELDS.form],
    subject: fields[DRAFT_FIELDS.subject],
    wording: fields[DRAFT_FIELDS.wording],
  }))
  .pipe(
    z.discriminatedUnion("form", [
      z.object({ form: z.enum(["checklist", "checklist-correction"]), subject: page, wording }),
      z.object({ form: z.literal("journal-change"), subject: z.iso.date(), wording }),
      z.object({ form: z.literal("journal-entry"), subject: z.literal("new"), wording }),
    ]),
  );

/** What was typed, without the names of the form itself. */
export function withoutDraftFields(fields: FormFields): FormFields {
  const own: readonly string[] = [...Object.values(DRAFT_FIELDS), "page", "entry"];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !own.includes(name)));
}

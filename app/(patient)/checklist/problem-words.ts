import { getTranslations } from "next-intl/server";
import { fieldName } from "@/lib/checklist/field-names";
import type { PageProblem } from "@/lib/checklist/page-input";
import { PAGES, type PageId } from "@/lib/checklist/pages";
import type { FieldErrors } from "@/lib/format/form-state";
import { getFieldViews } from "./get-field-views";

/** The words beside each refused field, in the order of the page; each names its own question. */
export async function problemWords(
  page: PageId,
  problems: Readonly<Record<string, PageProblem>>,
): Promise<FieldErrors> {
  const t = await getTranslations("checklist");
  const refused = PAGES[page].items.filter((item) => fieldName(item) in problems);
  const errors: FieldErrors = {};
  for (const { name, legend } of await getFieldViews(refused)) {
    const problem = problems[name];
    if (problem !== undefined) errors[name] = t(`problems.${problem}`, { question: legend });
  }
  return errors;
}

import { getTranslations } from "next-intl/server";
import { ASKABLE_QUESTIONS, askedItems } from "@/lib/checklist/asked-items";
import { fieldName } from "@/lib/checklist/field-names";
import type { ReplyOutcome } from "@/lib/checklist/submit-reply";
import type { FieldErrors } from "@/lib/format/form-state";
import { getFieldViews } from "../checklist/get-field-views";

type Problems = Extract<ReplyOutcome, { outcome: "refused" }>["problems"];

/** The words beside each refused field of a reply, in the order of the page; each names its own question. */
export async function replyProblems(problems: Problems): Promise<FieldErrors> {
  const t = await getTranslations("checklist.problems");
  const question = await getTranslations("question.problems");
  const items = askedItems(ASKABLE_QUESTIONS).filter((item) => fieldName(item) in problems);
  const views = await getFieldViews(items);
  const errors: FieldErrors = {};
  for (const { name, legend } of views) {
    const problem = problems[name];
    if (problem !== undefined && problem !== "note-missing") {
      errors[name] = t(problem, { question: legend });
    }
  }
  if (problems.note !== undefined) errors.note = question("noteMissing");
  return errors;
}

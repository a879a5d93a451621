import { isPageId } from "@/lib/checklist/pages";
import { raisedStops } from "@/lib/checklist/raised-stops";
import { stopRoute } from "@/lib/checklist/stop-answer";
import { formFields } from "@/lib/format/form-fields";
import type { Help } from "@/lib/format/form-state";
import { helpFor } from "../help-for";

/** The help that the answers of a checklist's page ask for. */
export function helpInAnswers(form: FormData): readonly Help[] {
  const { page: [page = ""] = [], ...fields } = formFields(form);
  const raised = isPageId(page) ? raisedStops(page, fields) : [];
  return helpFor(
    raised.flatMap((each) =>
      each.ask === "question" ? stopRoute(each.question) === "crisis" : [],
    ),
  );
}

import { isPageId } from "@/lib/checklist/pages";
import { raisedStops } from "@/lib/checklist/raised-stops";
import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { formFields } from "@/lib/format/form-fields";

/** Whether any form of a patient, whichever it is, holds an answer or words that speak of an emergency or of self-harm. */
export function asksForHelp(form: FormData): boolean {
  const { page: [page = ""] = [], note = [], ...answers } = formFields(form);
  return (
    note.some((words) => emergencyWordsIn(words).length > 0) ||
    (isPageId(page) && raisedStops(page, answers).length > 0)
  );
}

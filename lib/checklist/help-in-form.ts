import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { formFields } from "@/lib/format/form-fields";
import type { Help } from "@/lib/format/form-state";
import { alertRoute } from "./alert-routes";
import { isPageId } from "./pages";
import { raisedAlerts } from "./raised-alerts";

/** The help that a patient's note and answers ask for, an emergency before the rest, whichever form they are in. */
export function helpInForm(form: FormData): readonly Help[] {
  const { page: [page = ""] = [], note = [], ...answers } = formFields(form);
  const written = note.flatMap(emergencyWordsIn).map(({ concept }) => concept === "self-harm");
  const raised = isPageId(page) ? raisedAlerts(page, answers) : [];
  const answered = raised.map(
    (each) => each.ask === "question" && alertRoute(each.question) === "crisis",
  );
  const isCrisis = [...written, ...answered];
  return [
    ...(isCrisis.includes(false) ? (["emergency"] as const) : []),
    ...(isCrisis.includes(true) ? (["crisis"] as const) : []),
  ];
}

import { emergencyWordsIn } from "@/lib/clinical/notes/emergency-words";
import { formFields } from "@/lib/format/form-fields";
import type { Help } from "@/lib/format/form-state";
import { REPLY } from "@/lib/record/source";
import { ALERT_QUESTIONS } from "./alert-answer";
import { alertRoute } from "./alert-routes";
import { questions } from "./page";
import { isPageId } from "./pages";
import { raisedAlerts, raisedAmong } from "./raised-alerts";

/** A reply can hold any question's answer. */
const ALERT_ITEMS = questions(ALERT_QUESTIONS);

/** The help that a patient's note and answers ask for, an emergency before the rest, whichever form they are in. */
export function helpInForm(form: FormData): readonly Help[] {
  const { page: [page = ""] = [], note = [], ...answers } = formFields(form);
  const written = note.flatMap(emergencyWordsIn).map(({ concept }) => concept === "self-harm");
  const raised = isPageId(page)
    ? raisedAlerts(page, answers)
    : page === REPLY
      ? raisedAmong(ALERT_ITEMS, answers)
      : [];
  const answered = raised.map(
    (each) => each.ask === "question" && alertRoute(each.question) === "crisis",
  );
  const isCrisis = [...written, ...answered];
  return [
    ...(isCrisis.includes(false) ? (["emergency"] as const) : []),
    ...(isCrisis.includes(true) ? (["crisis"] as const) : []),
  ];
}

import type { QuestionId } from "@/lib/clinical/history/question";
import { ALERT_QUESTIONS } from "./alert-answer";
import type { Given } from "./page-input";
import type { Run } from "./run";

/** The emergency questions that the run says yes to and that a page answers otherwise: such a yes stays. */
export function undoneEmergencies(given: readonly Given[], run: Run): readonly QuestionId[] {
  return given.flatMap((each) =>
    each.ask === "question" &&
    ALERT_QUESTIONS.includes(each.question) &&
    run.answers[each.question]?.value === "yes" &&
    each.value !== "yes"
      ? each.question
      : [],
  );
}

/** Whether the run does not say so already. */
export function isNewIn(run: Run, given: Given): boolean {
  return given.ask === "question" && run.answers[given.question]?.value !== given.value;
}

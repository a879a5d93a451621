import type { QuestionId } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { ALERT_QUESTIONS } from "./alert-answer";
import { type PageItem, RAISED } from "./page";
import type { Given } from "./page-input";
import { PAGES, type PageId } from "./pages";
import { signValues } from "./sign-values";

/**
 * The emergency answers in what a page sent, whatever else is blank, unreadable or out of turn; of two
 * answers to one question the more serious.
 */
export function raisedAlerts(page: PageId, fields: FormFields): readonly Given[] {
  return raisedAmong(PAGES[page].items, fields);
}

/** The same of any questions. */
export function raisedAmong(items: readonly PageItem[], fields: FormFields): readonly Given[] {
  return items.flatMap((item): Given[] => {
    if (item.ask !== "question" || !ALERT_QUESTIONS.includes(item.question)) return [];
    const { question } = item;
    const value = RAISED.find((raised) => signValues(fields, question).includes(raised));
    return value === undefined ? [] : [{ ask: "question", question, value }];
  });
}

/** A raised question with what its answer opens. */
export function raisedItems(page: PageId, raised: readonly Given[]): readonly PageItem[] {
  const isRaised = (question: QuestionId) =>
    raised.some((each) => each.ask === "question" && each.question === question);
  return PAGES[page].items.filter(
    (item) => "question" in item && isRaised(item.under?.question ?? item.question),
  );
}

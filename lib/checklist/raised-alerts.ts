import type { FormFields } from "@/lib/format/form-fields";
import { ALERT_QUESTIONS } from "./alert-answer";
import { RAISED } from "./page";
import type { Given } from "./page-input";
import { PAGES, type PageId } from "./pages";
import { signValues } from "./sign-values";

/**
 * The emergency answers in what a page sent, whatever else is blank, unreadable or out of turn; of two
 * answers to one question the more serious.
 */
export function raisedAlerts(page: PageId, fields: FormFields): readonly Given[] {
  return PAGES[page].items.flatMap((item): Given[] => {
    if (item.ask !== "question" || !ALERT_QUESTIONS.includes(item.question)) return [];
    const { question } = item;
    const value = RAISED.find((raised) => signValues(fields, question).includes(raised));
    return value === undefined ? [] : [{ ask: "question", question, value }];
  });
}

import { messages } from "@/i18n/messages";
import type { QuestionId } from "@/lib/clinical/history/question";

const VALUES: Readonly<Record<string, string>> = messages.referral.value;

/** A question in the clinician's words: the referral page and the request say the same. */
export function questionWords(question: QuestionId): string {
  return messages.referral.question[question];
}

/** An answer in words; a number on a scale stays a number. */
export function valueWords(value: string | number): string {
  return typeof value === "number" ? String(value) : (VALUES[value] ?? value);
}

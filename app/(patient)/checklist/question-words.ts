import { messages } from "@/i18n/messages";
import type { QuestionId } from "@/lib/clinical/history/question";

type WordsOf<Words> = Readonly<Partial<Record<QuestionId, Words>>>;

const { hints, options, since, areas } = messages.checklist;

/** Words that only some questions have. A question without the one it needs is a bug. */
const HINTS: WordsOf<string> = hints;
const OPTIONS: WordsOf<Readonly<Record<string, string>>> = options;
const SINCE: WordsOf<string> = since;
const AREAS: WordsOf<string> = areas;

export function hintOf(question: QuestionId): string | undefined {
  return HINTS[question];
}

export function optionWords(question: QuestionId, option: string): string {
  return needed(OPTIONS[question]?.[option], question);
}

export function sinceWords(question: QuestionId): string {
  return needed(SINCE[question], question);
}

export function areasWords(question: QuestionId): string {
  return needed(AREAS[question], question);
}

function needed(text: string | undefined, question: QuestionId): string {
  if (text === undefined) throw new Error(`messages/en/checklist.json lacks words for ${question}`);
  return text;
}

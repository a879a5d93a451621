import { getMessages } from "next-intl/server";
import type { QuestionId } from "@/lib/clinical/history/question";

type WordsOf<Text> = Readonly<Partial<Record<QuestionId, Text>>>;

/** The words that only some questions have. A question without the one it needs is a bug. */
export async function questionTexts() {
  const { checklist } = await getMessages();
  const hints: WordsOf<string> = checklist.hints;
  const options: WordsOf<Readonly<Record<string, string>>> = checklist.options;
  const since: WordsOf<string> = checklist.since;
  const areas: WordsOf<string> = checklist.areas;
  return {
    hint: (question: QuestionId) => hints[question],
    option: (question: QuestionId, option: string) => needed(options[question]?.[option], question),
    since: (question: QuestionId) => needed(since[question], question),
    areas: (question: QuestionId) => needed(areas[question], question),
  };
}

function needed(text: string | undefined, question: QuestionId): string {
  if (text === undefined) throw new Error(`checklist.json lacks words for ${question}`);
  return text;
}

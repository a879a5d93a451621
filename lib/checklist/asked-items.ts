import type { QuestionId } from "@/lib/clinical/history/question";
import type { PageItem } from "./page";
import { FLOWS, PAGES, type PageId } from "./pages";

const FIRST_PAGES: readonly PageId[] = FLOWS["first-checklist"];
const FIRST_ITEMS: readonly PageItem[] = FIRST_PAGES.flatMap((page) => [...PAGES[page].items]);

/** Worry asks about self-harm once it is high, which is no matter for a question in writing. */
const NOT_ASKED: readonly QuestionId[] = ["worry", "self-harm"];

/** By page of the first checklist, the questions that a clinician can ask in writing; what an answer opens comes with them. */
export const ASKABLE: readonly { page: PageId; questions: readonly QuestionId[] }[] =
  FIRST_PAGES.flatMap((page) => {
    const questions = PAGES[page].items.flatMap((item) =>
      item.ask === "question" && isAskedByItself(item) && !NOT_ASKED.includes(item.question)
        ? item.question
        : [],
    );
    return questions.length === 0 ? [] : { page, questions };
  });

export const ASKABLE_QUESTIONS: readonly QuestionId[] = ASKABLE.flatMap(
  ({ questions }) => questions,
);

/** What a reply is asked: each question as the checklist asks it, and on the same page, below it, what its answer opens. */
export function askedItems(questions: readonly QuestionId[]): readonly PageItem[] {
  const items = questions.flatMap((question): PageItem[] => [
    { ask: "question", question },
    ...openedBy(question),
  ]);
  const first = new Map<string, PageItem>();
  for (const item of items) {
    const key = "question" in item ? `${item.ask} ${item.question}` : item.ask;
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}

function isAskedByItself({ under, when = [] }: PageItem): boolean {
  const opener = when[0];
  return under === undefined && (opener === undefined || isTwitching(opener));
}

function isTwitching(opener: NonNullable<PageItem["when"]>[number]): boolean {
  return "question" in opener && opener.question === "twitching";
}

/** The items that an answer to a question opens, wherever the checklist asks them, and those that they open. */
function openedBy(question: QuestionId): readonly PageItem[] {
  return FIRST_ITEMS.flatMap((item): readonly PageItem[] => {
    const on = opening(item, question);
    if (on === null || isAskedByItself(item)) return [];
    const { when: _when, ...asked } = item;
    const opened: PageItem = { ...asked, under: { question, on } };
    return item.ask === "question" ? [opened, ...openedBy(item.question)] : [opened];
  });
}

/** The answers to a question that open an item; null: none does. */
function opening({ under, when = [] }: PageItem, question: QuestionId): readonly string[] | null {
  if (under !== undefined) return under.question === question ? under.on : null;
  const opener = when.find(
    (each) => "question" in each && "on" in each && each.question === question,
  );
  return opener !== undefined && "on" in opener ? opener.on : null;
}

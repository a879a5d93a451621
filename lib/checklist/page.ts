import type { QuestionId, SafetyGroup } from "@/lib/clinical/history/question";
import { degreeOf, legsOf, type TaskId } from "@/lib/clinical/history/task";

/** An earlier answer that opens an item or a page; a question that has no answer opens nothing. */
export type OpenedBy =
  | { question: QuestionId; on: readonly string[] }
  | { question: QuestionId; atLeast: number }
  | { group: SafetyGroup; on: readonly string[] };

/** One thing that a page asks. Without `when` it is always asked; with it, when any one of them holds. */
export type PageItem = {
  when?: readonly OpenedBy[];
  /** Asked on the same page, below the answer that opens it. */
  under?: { question: QuestionId; on: readonly string[] };
} & (
  | { ask: "question"; question: QuestionId }
  | { ask: "since"; question: QuestionId }
  | { ask: "areas"; question: QuestionId }
  | { ask: "safety"; group: SafetyGroup }
  | { ask: "onset" }
  | { ask: "places" }
);

/** One topic. It is on the way when it has an open item. */
export type PageData = {
  items: readonly PageItem[];
  /** Offers one button that answers every blank question of the page with "no" or "none". */
  noToOthers?: true;
  /** Signs of an emergency: ticked, or denied together by a button that denies exactly the sentences shown. */
  isOfSigns?: true;
};

/** Yes, or not sure. */
export const RAISED = ["yes", "unsure"] as const;

export function opens(question: QuestionId, on: readonly string[] = RAISED): OpenedBy {
  return { question, on };
}

export function openedByGroup(group: SafetyGroup): OpenedBy {
  return { group, on: RAISED };
}

export function questions(ids: readonly QuestionId[], when?: readonly OpenedBy[]): PageItem[] {
  return ids.map((question) => ({ ask: "question", question, ...(when && { when }) }));
}

/** Each task with what a "yes" opens below it: whether it can still be done, else since when and with which leg not. */
export function tasks(ids: readonly TaskId[]): PageItem[] {
  return ids.flatMap((task): PageItem[] => {
    const degree = degreeOf(task);
    const legs = legsOf(task);
    const isLost = { question: degree, on: ["not-at-all"] };
    return [
      { ask: "question", question: task },
      { ask: "question", question: degree, under: { question: task, on: ["yes"] } },
      ...(legs === null ? [] : [{ ask: "question" as const, question: legs, under: isLost }]),
      { ask: "since", question: degree, under: isLost },
    ];
  });
}

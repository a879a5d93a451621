import { QUESTIONS } from "@/lib/clinical/history/question";
import type { OpenedBy, PageItem } from "./page";
import { FLOWS, type Flow, flowOf, PAGES, type PageId } from "./pages";
import type { Run } from "./run";

type Reported = Pick<Run, "answers" | "safety">;

/** What `page` may ask, given what the run has said so far; empty when the page is not on the way. */
export function openItems(page: PageId, reported: Reported): readonly PageItem[] {
  return PAGES[page].items.filter(({ when }) => when === undefined || when.some(holds(reported)));
}

/** What `page` asks without what none of its own answers opened. */
export function askedItems(page: PageId, reported: Reported): readonly PageItem[] {
  return openItems(page, reported).filter((item) => isOpened(item, reported));
}

/** The pages on the way, in order. */
export function pathOf(flow: Flow, reported: Reported): readonly PageId[] {
  return FLOWS[flow].filter((page) => openItems(page, reported).length > 0);
}

/** The first page on the way that still waits for an answer; null when none does. */
export function firstUnanswered(flow: Flow, run: Run): PageId | null {
  return pathOf(flow, run).find((page) => !isAnswered(page, run)) ?? null;
}

/** The page before `page` on the way; null for the first. */
export function pageBefore(page: PageId, reported: Reported): PageId | null {
  const path = pathOf(flowOf(page), reported);
  return path[path.indexOf(page) - 1] ?? null;
}

function isAnswered(page: PageId, run: Run): boolean {
  return run.pages.has(page) && askedItems(page, run).every((item) => hasItsAnswer(item, run));
}

function hasItsAnswer(item: PageItem, run: Run): boolean {
  switch (item.ask) {
    case "question":
      return QUESTIONS[item.question].answer === "scale" || item.question in run.answers;
    case "safety":
      return item.group in run.safety;
    case "places":
      return run.places.length > 0;
    case "since":
    case "areas":
    case "onset":
      return true;
    default:
      return item satisfies never;
  }
}

function isOpened({ under }: PageItem, { answers }: Reported): boolean {
  return under === undefined || under.on.some((value) => value === answers[under.question]?.value);
}

function holds({ answers, safety }: Reported): (opened: OpenedBy) => boolean {
  return (opened) => {
    if ("group" in opened) return opened.on.includes(safety[opened.group] ?? "");
    const value = answers[opened.question]?.value;
    if ("atLeast" in opened) return typeof value === "number" && value >= opened.atLeast;
    return typeof value === "string" && opened.on.includes(value);
  };
}

import { expect, test } from "vitest";
import { DETAIL_OF } from "@/lib/clinical/history/detail-questions";
import type { QuestionId } from "@/lib/clinical/history/question";
import { FLOWS, PAGES } from "./pages";

/** Each question of the first checklist that only other answers open, with the questions that do. */
function openedByForms(): Record<string, readonly string[]> {
  const opened = FLOWS["first-checklist"].flatMap((page) =>
    PAGES[page].items.flatMap((item): [QuestionId, readonly string[]][] => {
      if (item.ask !== "question") return [];
      if (item.under !== undefined) return [[item.question, [item.under.question]]];
      if (item.when === undefined) return [];
      // A number on a scale opens no detail of it, but a question of its own.
      const by = item.when.flatMap((each) =>
        "on" in each && "question" in each ? each.question : [],
      );
      return by.length === 0 ? [] : [[item.question, by.toSorted()]];
    }),
  );
  return Object.fromEntries(opened);
}

test("a detail belongs to the answers that open it in the forms, and to no other", () => {
  const known = Object.fromEntries(
    Object.entries(DETAIL_OF).map(([question, by]) => [question, by.toSorted()]),
  );
  expect(known).toEqual(openedByForms());
});

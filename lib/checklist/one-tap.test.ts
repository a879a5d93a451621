import { expect, test } from "vitest";
import { QUESTION_IDS, QUESTIONS, type Question } from "@/lib/clinical/history/question";
import { PAGES, type PageId } from "./pages";

const MOST = 4;
const isEmergency = (question: Question) => question.weight === "emergency";

test.each(Object.keys(PAGES) as PageId[])(
  "no tap on %s answers more than four emergency signs",
  (page) => {
    const asked = PAGES[page].items.flatMap((item) =>
      item.ask === "question" && item.under === undefined ? [QUESTIONS[item.question]] : [],
    );
    expect(asked.filter(isEmergency).length).toBeLessThanOrEqual(MOST);
  },
);

test("nor does a no to the daily safety question, which stands for what its groups hold", () => {
  const grouped = QUESTION_IDS.map((id): Question => QUESTIONS[id]).filter(({ group }) => group);
  expect(grouped.filter(isEmergency).length).toBeLessThanOrEqual(MOST);
});

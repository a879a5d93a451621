import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { ALERT_QUESTIONS } from "@/lib/checklist/alert-answer";
import { BLADDER } from "@/lib/checklist/detail-items";
import { PAGES } from "@/lib/checklist/pages";
import { SIGNS_WORDING } from "@/lib/checklist/signs";
import checklist from "./checklist.json";
import journal from "./journal.json";

const QUESTIONS: Readonly<Record<string, string>> = checklist.questions;
const HINTS: Readonly<Record<string, string>> = checklist.hints;
const ASKED = [
  ...ALERT_QUESTIONS,
  ...BLADDER.flatMap((item) => ("question" in item ? item.question : [])),
];
/** Whole years of school are five behind the age. */
const AGE_OF_GRADE_0 = 5;

const SENTENCES = [
  ...ASKED.flatMap((question) => [QUESTIONS[question] ?? "", HINTS[question] ?? ""]),
  ...Object.values(checklist.safety),
  ...Object.values(checklist.signs),
  journal.safety.legend,
  journal.safety.hint,
].flatMap((text) => text.match(/[^.?!]+[.?!]?/g) ?? []);

function readingAge(sentence: string): number {
  const words = sentence.match(/[\p{L}\d’-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return AGE_OF_GRADE_0 + fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
}

test.each([...new Set(SENTENCES.map((sentence) => sentence.trim()))].filter(Boolean))(
  "a child of 9 can read: %s",
  (sentence) => {
    expect(readingAge(sentence)).toBeLessThanOrEqual(9);
  },
);

test("the formula tells a hard sentence from an easy one", () => {
  expect(readingAge("Are you numb between your legs?")).toBeLessThan(7);
  expect(
    readingAge("Have you experienced deteriorating perineal sensation or urinary incontinence?"),
  ).toBeGreaterThan(15);
});

test("a sentence of a sign changes only with the version that is stored with its answers", async () => {
  const signs = Object.values(PAGES).flatMap(({ items, ...page }) =>
    "isOfSigns" in page
      ? items.flatMap((item) =>
          "question" in item ? `${item.question}: ${QUESTIONS[item.question]}` : [],
        )
      : [],
  );
  await expect(`${[...new Set(signs)].join("\n")}\n`).toMatchFileSnapshot(
    `golden/signs-${SIGNS_WORDING}.txt`,
  );
});

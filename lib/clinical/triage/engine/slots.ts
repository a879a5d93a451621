import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  YES_NO_UNSURE,
} from "../../history/question";

const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What a question may be answered with. */
export function optionsOf(question: QuestionId): readonly (string | number)[] {
  const { answer, options }: Question = QUESTIONS[question];
  switch (answer) {
    case "yes-no":
      return YES_NO_UNSURE;
    case "choice":
      return options ?? [];
    case "scale":
      return SCALE;
    default:
      return answer satisfies never;
  }
}

const SLOTS: Record<string, Record<string, number>> = {};
const INDEX: Record<string, number> = {};
let count = 0;
for (const [index, question] of QUESTION_IDS.entries()) {
  const slots: Record<string, number> = {};
  for (const option of optionsOf(question)) {
    slots[option] = count;
    count += 1;
  }
  SLOTS[question] = slots;
  INDEX[question] = index;
}

/** One slot for each option of each question, so that a state is a flat array. */
export const SLOT_COUNT = count;

/** Throws on a value that is not an option of the question: the edge has let a bad history in. */
export function slotOf(question: QuestionId, value: string | number): number {
  const slot = SLOTS[question]?.[value];
  if (slot === undefined) throw new Error(`${question} cannot be answered with ${value}`);
  return slot;
}

export function questionIndex(question: QuestionId): number {
  const index = INDEX[question];
  if (index === undefined) throw new Error(`no such question: ${question}`);
  return index;
}

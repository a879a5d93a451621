import {
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
  SAFETY_GROUPS,
  type SafetyGroup,
  SCALE,
  SOME,
  YES_NO_UNSURE,
} from "../history/question";

/** What a form may offer as an answer to a question. */
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

/** What a history may hold as an answer to a question: what a form may offer, and SOME where the question takes it. */
export function valuesOf(question: QuestionId): readonly (string | number)[] {
  const { takesSome }: Question = QUESTIONS[question];
  return takesSome ? [...optionsOf(question), SOME] : optionsOf(question);
}

const SLOTS: Record<string, Record<string, number>> = {};
const INDEX: Record<string, number> = {};
let count = 0;
for (const [index, question] of QUESTION_IDS.entries()) {
  const slots: Record<string, number> = {};
  for (const option of valuesOf(question)) {
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

/** Where a state keeps what was answered to a part of the daily safety question. */
export function safetyIndex(group: SafetyGroup): number {
  return SAFETY_GROUPS.indexOf(group);
}

export function questionIndex(question: QuestionId): number {
  const index = INDEX[question];
  if (index === undefined) throw new Error(`no such question: ${question}`);
  return index;
}

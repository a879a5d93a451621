import type { Day } from "@/lib/clinical/calendar/day";
import type { AnswerEvent } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";

/** A question to the patient, with what came of it. */
export type AskedQuestion = {
  by: string;
  at: Date;
  replyBy: Day;
  words: string | null;
  /** Every question that was asked, and what its answers opened. */
  answers: readonly AskedAnswer[];
  /** The newest reply, with its words to the letter; null: none came. */
  reply: { at: Date; note: string | null } | null;
};

/** `now` null: not answered. `before`: the answer that was current when it was asked; null: there was none. */
export type AskedAnswer = {
  question: QuestionId;
  now: AnswerEvent | null;
  before: AnswerEvent | null;
  isChanged: boolean;
};

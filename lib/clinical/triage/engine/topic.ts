import type { QuestionId } from "../../history/question";
import { questionIndex } from "./slots";

/** What a day's events touched, as bits: a rule is looked at again only when one of its topics changed. */
export const TOPIC = {
  /** Which areas twitch, which are confirmed, and since when it persists. */
  twitch: 1 << 20,
  laboratory: 1 << 21,
  examination: 1 << 22,
  review: 1 << 23,
  time: 1 << 24,
  marks: 1 << 25,
  safety: 1 << 26,
  checklist: 1 << 27,
  always: 1 << 28,
  /** The windows of recorded days. */
  days: 1 << 29,
} as const;

const QUESTION_BITS = 20;
export const EVERY_QUESTION = (1 << QUESTION_BITS) - 1;

/** Several questions share a bit; that costs a needless look, never a missed one. */
export function questionTopic(question: QuestionId): number {
  return 1 << (questionIndex(question) % QUESTION_BITS);
}

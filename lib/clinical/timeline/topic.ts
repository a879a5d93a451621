import { QUESTION_IDS, type QuestionId } from "../history/question";
import { questionIndex } from "./slots";

/** What a day's events touched, as bits: a rule is looked at again only when one of its topics changed. */
export const TOPIC = {
  /** Which areas twitch, which are confirmed, and since when it persists. */
  twitch: 1 << 20,
  laboratory: 1 << 21,
  examination: 1 << 22,
  review: 1 << 23,
  time: 1 << 24,
  rows: 1 << 25,
  safety: 1 << 26,
  checklist: 1 << 27,
  always: 1 << 28,
  /** The windows of recorded days. */
  days: 1 << 29,
  /** Something unknown became a no. */
  denials: 1 << 30,
  items: 1 << 31,
} as const;

export const EVERY_TOPIC = -1;

/** The first question of each topic; the catalogue keeps the questions of a topic together. */
const FIRST_OF_TOPIC = [
  "severe-breathing",
  "twitching",
  "spread",
  "course",
  "onset-speed",
  "twitch-pain",
  "task-grip",
  "feels-weak",
  "weakness-sides",
  "wasting",
  "numb-tingle",
  "speech-change",
  "bulbar-speed",
  "face-weak",
  "breathlessness",
  "coordination-change",
  "weight-loss",
  "medicine-change",
  "family-history",
  "interference",
] as const satisfies readonly QuestionId[];
const FIRST_INDEXES = FIRST_OF_TOPIC.map(questionIndex);
const TOPIC_OF = QUESTION_IDS.map(
  (_question, index) => 1 << FIRST_INDEXES.findLastIndex((first) => first <= index),
);

/** Several questions share a topic; that costs a needless look and misses none. */
export function questionTopic(question: QuestionId): number {
  return TOPIC_OF[questionIndex(question)] ?? -1;
}

import type { Day } from "@/lib/clinical/calendar/day";
import type { QuestionId } from "@/lib/clinical/history/question";
import type { AdvisedTest } from "./advised-test";

/** What a clinician writes to a patient with a decision. A question asks in the checklist's own words, in others, or both. */
export type PatientMessage =
  | { kind: "question"; questions: readonly QuestionId[]; words: string | null; replyBy: Day }
  | { kind: "advice"; words: string; tests: readonly AdvisedTest[] };

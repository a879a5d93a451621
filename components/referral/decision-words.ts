import type { LowerReason } from "@/lib/decisions/lower-reason";
import type { VisitEnding } from "@/lib/decisions/visit-ending";

export const DECISION_CHOICES = ["accept", "change-tier", "visit"] as const;
export type DecisionChoice = (typeof DECISION_CHOICES)[number];

/** A finding that can be closed, with the answers that it rests on. */
export type ClosableFinding = {
  rule: string;
  words: string;
  answers: readonly string[];
};

export type DecisionFormWords = Record<DecisionChoice, string> &
  Record<
    | "choose"
    | "hint"
    | "visitOn"
    | "day"
    | "month"
    | "year"
    | "lateReason"
    | "lateReasonHint"
    | "closes"
    | "closesHint"
    | "closesNone"
    | "reasonCode"
    | "reason"
    | "reasonHint"
    | "readHeading"
    | "readIntro"
    | "hasRead"
    | "ending"
    | "endingHint"
    | "endedOn"
    | "save",
    string
  > & {
    reasonCodes: Record<LowerReason, string>;
    endings: Record<VisitEnding, string>;
  };

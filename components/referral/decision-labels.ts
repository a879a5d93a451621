import type { RaisedTier } from "@/lib/clinical/triage/tier";
import type { DischargeReason, UrgencyVerdict } from "@/lib/decisions/discharge-reason";
import type { LowerReason } from "@/lib/decisions/lower-reason";
import type { RaiseReason } from "@/lib/decisions/raise-reason";
import type { VisitEnding } from "@/lib/decisions/visit-ending";

export const DECISION_CHOICES = [
  "accept",
  "raise-tier",
  "change-tier",
  "visit",
  "discharge",
] as const;
export type DecisionChoice = (typeof DECISION_CHOICES)[number];

/** A finding that can be closed, with the answers that it rests on. */
export type ClosableFinding = {
  rule: string;
  /** One line in a clinician's words. */
  name: string;
  answers: readonly string[];
};

/** What is not known yet, which whoever closes a referral confirms. */
export type ClosingQuestions = {
  /** The flagged notes that nobody has read, by the id of their event. */
  notes: readonly { value: string; label: string }[];
  unknown: readonly { item: string; name: string }[];
};

export type PreviewLabels = Record<
  | "see"
  | "heading"
  | "unfinished"
  | "caption"
  | "what"
  | "now"
  | "later"
  | "patientHeading"
  | "steps"
  | "reasons",
  string
>;

export type DecisionFormLabels = Record<DecisionChoice, string> &
  Record<
    | "choose"
    | "hint"
    | "visitOn"
    | "day"
    | "month"
    | "year"
    | "lateReason"
    | "lateReasonHint"
    | "raisesTo"
    | "raisesToHint"
    | "raisesToNone"
    | "raiseReason"
    | "closes"
    | "closesHint"
    | "closesNone"
    | "reasonCode"
    | "reason"
    | "reasonHint"
    | "dischargeHint"
    | "dischargeReason"
    | "urgency"
    | "urgencyHint"
    | "readAllIntro"
    | "hasReadAll"
    | "closingNotes"
    | "closingNotesHint"
    | "unknownHeading"
    | "unknownReason"
    | "unknownHint"
    | "readHeading"
    | "readIntro"
    | "hasRead"
    | "examinationHeading"
    | "examinationIntro"
    | "examination"
    | "examinedOn"
    | "examinedOnHint"
    | "asksColleague"
    | "asksColleagueChoice"
    | "ending"
    | "endingHint"
    | "endedOn"
    | "save",
    string
  > & {
    preview: PreviewLabels;
    tiers: Record<RaisedTier, string>;
    tierLimits: Record<RaisedTier, string>;
    raiseReasonCodes: Record<RaiseReason, string>;
    reasonCodes: Record<LowerReason, string>;
    dischargeCodes: Record<DischargeReason, string>;
    verdicts: Record<UrgencyVerdict, string>;
    endings: Record<VisitEnding, string>;
  };

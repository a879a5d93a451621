import type { messages } from "@/i18n/messages";

export const DECISION_CHOICES = [
  "accept",
  "ask",
  "advise",
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

/** What can be asked of the patient in writing. */
export type AskChoices = {
  /** What is not known yet. */
  unknown: readonly { value: string; label: string }[];
  /** All others, by page of the checklist. */
  pages: readonly { heading: string; questions: readonly { value: string; label: string }[] }[];
  /** The days by which a reply can be asked for. */
  days: readonly { value: string; label: string }[];
};

export type PreviewLabels = (typeof messages.decisions)["preview"];

export type DecisionFormLabels = (typeof messages.decisions)["form"] & {
  lateReasonHint: string;
  preview: PreviewLabels;
};

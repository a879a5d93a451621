import type { Site } from "@/lib/clinical/body/site";
import type { CannotSayReason } from "@/lib/clinical/spread/cannot-say";
import type { MeasureId } from "@/lib/clinical/spread/measure-id";
import type { LossQuestion } from "@/lib/clinical/timeline/losses";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { messages as english } from "@/messages/en/messages";
import type { EmgTexts } from "./emg-texts";

type MeasureTexts = {
  measure: Record<MeasureId, { name: string; unit: string; definition: string }>;
  cannotSay: Record<CannotSayReason, string>;
  loss: Record<LossQuestion, string>;
};

/** What is read of a rule: one line by clinicians, one or two sentences by patients, and where other guidance parts from it. */
export type RuleText = { clinician: string; patient: string; conflict?: string };

/** The texts whose ids are the program's: a language that lacks one does not compile. */
type TextsById = {
  emg: EmgTexts;
  measures: MeasureTexts;
  referral: { site: Record<Site, string> };
  rules: Record<RuleId, RuleText>;
};

/** Every sentence that a page can say, by namespace, in the language in which it was written first. */
export const messages = english satisfies TextsById;

/** What every language says: each text of English, under the same names. */
export type Messages = typeof messages & TextsById;

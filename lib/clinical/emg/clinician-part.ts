import type { BloodId } from "./blood";
import type { ClinicalQuestionId } from "./clinical-question";
import type { ExaminationKey } from "./examination";
import type { MuscleKey } from "./muscle";
import type { RequestFieldId } from "./request-field";
import type { SafetyAnswer, SafetyItemId } from "./safety";
import type { StudyId } from "./study";

/** `to-do` asks for the test; a state that is missing asks for nothing. */
export const BLOOD_STATES = ["to-do", "pending", "resulted", "not-needed"] as const;
export type BloodState = (typeof BLOOD_STATES)[number];

/** What a clinician fills in. What is missing is "not examined" or "not stated", never normal and never "no". */
export type ClinicianPart = {
  questions: readonly ClinicalQuestionId[];
  muscles: readonly MuscleKey[];
  studies: readonly StudyId[];
  fields: Partial<Record<RequestFieldId, string>>;
  examination: Partial<Record<ExaminationKey, string>>;
  safety: Partial<Record<SafetyItemId, { answer: SafetyAnswer | null; detail: string }>>;
  /** `result`: value, unit, the laboratory's range and the date. */
  bloods: Partial<Record<BloodId, { state: BloodState; result: string }>>;
};

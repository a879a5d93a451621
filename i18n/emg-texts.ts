import type { BloodId } from "@/lib/clinical/emg/blood";
import type { ClinicalQuestionId } from "@/lib/clinical/emg/clinical-question";
import type { BloodState } from "@/lib/clinical/emg/clinician-part";
import type {
  ExaminationId,
  ExaminationScale,
  ExaminationValue,
} from "@/lib/clinical/emg/examination";
import type { Gap } from "@/lib/clinical/emg/gaps";
import type { MuscleId, Nerve } from "@/lib/clinical/emg/muscle";
import type { ChoiceFieldId, ChoiceOf, RequestFieldId } from "@/lib/clinical/emg/request-field";
import type { NeedleFact, SafetyAnswer, SafetyItemId } from "@/lib/clinical/emg/safety";
import type { StudyId } from "@/lib/clinical/emg/study";
import type { BloodReason } from "@/lib/clinical/emg/suggest-bloods";
import type { ImagingReason, Scan } from "@/lib/clinical/emg/suggest-imaging";
import type { MuscleReason } from "@/lib/clinical/emg/suggest-muscles";
import type { QuestionReason } from "@/lib/clinical/emg/suggest-questions";
import type { StudyReason } from "@/lib/clinical/emg/suggest-studies";

/** What is read of each thing that a request asks or names, by id. */
export type EmgItemTexts = {
  muscle: Record<MuscleId, string>;
  nerve: Record<Nerve, string>;
  /** `detail`: what is stated with a "yes". */
  safety: Record<SafetyItemId, { asks: string; detail: string }>;
  safetyAnswer: Record<SafetyAnswer, string>;
  study: Record<StudyId, string>;
  blood: Record<BloodId, string>;
  bloodState: Record<BloodState, string>;
  question: Record<ClinicalQuestionId, string>;
  field: Record<RequestFieldId, string>;
  option: { [Id in ChoiceFieldId]: Record<ChoiceOf<Id>, string> };
  sign: Record<ExaminationId, string>;
  scale: { [Scale in ExaminationScale]: Record<ExaminationValue<Scale>, string> };
  side: Record<"left" | "right", string>;
};

/** With why a thing is suggested, what a laboratory weighs, and what keeps a request from being signed. */
export type EmgTexts = {
  item: EmgItemTexts;
  needleSafety: Record<NeedleFact, string>;
  because: {
    question: Record<QuestionReason, string>;
    muscle: Record<MuscleReason, string>;
    study: Record<StudyReason, string>;
    blood: Record<BloodReason, string>;
    imaging: Record<ImagingReason, string>;
  };
  scan: Record<Scan, string>;
  gap: Record<Gap["kind"] | "side-not-examined", string>;
};

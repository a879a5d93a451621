import { z } from "zod";

import { BLOOD_IDS } from "@/lib/clinical/emg/blood";
import { CLINICAL_QUESTION_IDS } from "@/lib/clinical/emg/clinical-question";
import { BLOOD_STATES, type ClinicianPart } from "@/lib/clinical/emg/clinician-part";
import {
  EXAMINATION_KEYS,
  type ExaminationId,
  examinationWords,
} from "@/lib/clinical/emg/examination";
import { MUSCLE_KEYS } from "@/lib/clinical/emg/muscle";
import { REQUEST_FIELD_IDS, REQUEST_FIELDS } from "@/lib/clinical/emg/request-field";
import { SAFETY_ANSWERS, SAFETY_ITEM_IDS } from "@/lib/clinical/emg/safety";
import { STUDY_IDS } from "@/lib/clinical/emg/study";
import { storableText } from "@/lib/format/storable-text";
import { excessLength, LONGEST_DETAIL, LONGEST_REASON } from "@/lib/format/text-length";

const text = (longest: number) =>
  z
    .string()
    .transform((typed) => storableText(typed).trim())
    .superRefine((typed, context) => {
      const excess = excessLength(typed, longest);
      if (excess === 0) return;
      const message = `Use ${longest} characters or fewer: this is ${excess} too many`;
      context.addIssue({ code: "custom", message });
    });

const fields = z
  .partialRecord(z.enum(REQUEST_FIELD_IDS), text(LONGEST_REASON))
  .superRefine((given, context) => {
    for (const id of REQUEST_FIELD_IDS) {
      const { options, asks } = REQUEST_FIELDS[id];
      const value = given[id] ?? "";
      if (value === "" || options === null || options === "date" || Object.hasOwn(options, value))
        continue;
      context.addIssue({ code: "custom", path: [id], message: `Choose an answer: ${asks}` });
    }
  });

const examination = z
  .partialRecord(z.enum(EXAMINATION_KEYS), z.string())
  .superRefine((given, context) => {
    for (const key of EXAMINATION_KEYS) {
      const value = given[key];
      if (value === undefined || examinationWords(idOf(key), value) !== null) continue;
      context.addIssue({ code: "custom", path: [key], message: "Choose one of the values" });
    }
  });

export const clinicianPartInput = z.object({
  questions: z.array(z.enum(CLINICAL_QUESTION_IDS)),
  muscles: z.array(z.enum(MUSCLE_KEYS)),
  studies: z.array(z.enum(STUDY_IDS)),
  fields,
  examination,
  safety: z.partialRecord(
    z.enum(SAFETY_ITEM_IDS),
    z.object({ answer: z.enum(SAFETY_ANSWERS).nullable(), detail: text(LONGEST_DETAIL) }),
  ),
  bloods: z.partialRecord(
    z.enum(BLOOD_IDS),
    z.object({ state: z.enum(BLOOD_STATES), result: text(LONGEST_DETAIL) }),
  ),
}) satisfies z.ZodType<ClinicianPart>;

function idOf(key: string): ExaminationId {
  return key.slice(0, key.lastIndexOf(":")) as ExaminationId;
}

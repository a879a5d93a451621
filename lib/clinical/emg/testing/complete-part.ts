import type { ClinicianPart } from "../clinician-part";
import { EXAMINATION, EXAMINATION_IDS, examinationKeys } from "../examination";
import { SAFETY_ITEM_IDS } from "../safety";
import { UNREMARKABLE } from "../unremarkable";

/** A part that may be signed, with nothing found at the examination. */
export function completePart(): ClinicianPart {
  return {
    questions: ["lower-motor-neurone"],
    muscles: ["biceps:right"],
    studies: ["motor-median"],
    fields: {
      question: "Is there lower motor neurone involvement beyond the right arm?",
      suspicion: "not-stated",
      handedness: "right",
      interpreter: "no",
      consent: "yes",
      "consent-date": "2026-11-20",
    },
    examination: Object.fromEntries(
      EXAMINATION_IDS.flatMap((id) =>
        examinationKeys(id).map((key) => [key, UNREMARKABLE[EXAMINATION[id].scale]]),
      ),
    ),
    safety: Object.fromEntries(SAFETY_ITEM_IDS.map((id) => [id, { answer: "no", detail: "" }])),
    bloods: {},
  };
}

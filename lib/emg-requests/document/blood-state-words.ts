import type { BloodState } from "@/lib/clinical/emg/clinician-part";

export const BLOOD_STATE_WORDS = {
  "to-do": "to be done",
  pending: "pending",
  resulted: "result known",
  "not-needed": "not needed",
} as const satisfies Record<BloodState, string>;

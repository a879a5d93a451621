import type { SafetyAnswer } from "@/lib/clinical/emg/safety";

export const SAFETY_ANSWER_WORDS = {
  yes: "YES",
  no: "no",
  "not-known": "not known, ask on the day",
} as const satisfies Record<SafetyAnswer, string>;

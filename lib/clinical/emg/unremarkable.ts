import type { ClinicianPart } from "./clinician-part";
import {
  EXAMINATION,
  EXAMINATION_SCALES,
  type ExaminationId,
  type ExaminationKey,
  type ExaminationScale,
} from "./examination";

/** The one value of each scale that says that nothing was found. */
export const UNREMARKABLE = {
  mrc: "5",
  reflex: "normal",
  tone: "normal",
  plantar: "flexor",
  present: "no",
  normal: "normal",
  tongue: "normal",
} as const satisfies Record<ExaminationScale, string>;

export type Examined = "normal" | "abnormal" | "not-tested" | "not-examined";

/** How one side of an item was found; a value of no scale is not examined, never normal. */
export function examinedAs(
  examination: ClinicianPart["examination"],
  key: ExaminationKey,
): Examined {
  const { scale } = EXAMINATION[key.split(":")[0] as ExaminationId];
  const value = examination[key] ?? "";
  if (!isOnScale(scale, value)) return "not-examined";
  if (value === "not-tested") return "not-tested";
  return value === UNREMARKABLE[scale] ? "normal" : "abnormal";
}

function isOnScale(scale: ExaminationScale, value: string): boolean {
  return (EXAMINATION_SCALES[scale] as readonly string[]).includes(value);
}

import { and, eq, lte, type SQL } from "drizzle-orm";

import { type PatientMessageKind, patientMessages } from "@/db/schema";
import { madeBefore } from "./undo-window";

/** What a page of the patient says of a message. */
export const MESSAGE_COLUMNS = {
  messageId: patientMessages.id,
  words: patientMessages.words,
  writer: patientMessages.writer,
  writtenAt: patientMessages.writtenAt,
} as const;

/** Whether a row of `patient_messages` is a patient's to read: its decision can no longer be undone. */
export function isReadable(
  { clinicId, patientId }: { clinicId: string; patientId: string },
  kind: PatientMessageKind,
  now: Date,
): SQL | undefined {
  return and(
    eq(patientMessages.clinicId, clinicId),
    eq(patientMessages.patientId, patientId),
    eq(patientMessages.kind, kind),
    eq(patientMessages.isWithdrawn, false),
    lte(patientMessages.writtenAt, madeBefore(now)),
  );
}

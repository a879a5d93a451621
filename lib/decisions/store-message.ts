import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { memberships, patientMessages } from "@/db/schema";
import type { ClinicianActor } from "@/lib/actor";
import { isoFromDay } from "@/lib/clinical/calendar/day";
import type { PatientMessage } from "./patient-message";

/** Stores what a clinician writes to a patient with a decision that is stored; its id. */
export async function storeMessage(
  tx: Transaction,
  { clinicId, personId }: ClinicianActor,
  {
    patientId,
    decisionId,
    message,
    now,
  }: { patientId: string; decisionId: string; message: PatientMessage; now: Date },
): Promise<string> {
  const [writer] = await tx
    .select({ name: memberships.name })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.personId, personId),
        eq(memberships.role, "clinician"),
      ),
    );
  if (!writer) throw new Error("a clinician whose own membership cannot be read");
  const id = randomUUID();
  await tx.insert(patientMessages).values({
    clinicId,
    id,
    patientId,
    decisionId,
    kind: message.kind,
    words: message.words,
    ...(message.kind === "question"
      ? { questions: [...message.questions], replyBy: isoFromDay(message.replyBy) }
      : { tests: [...message.tests] }),
    writtenBy: personId,
    writer: writer.name,
    writtenAt: now,
  });
  return id;
}

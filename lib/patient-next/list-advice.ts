import "server-only";
import { and, desc, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { patientMessages, patients } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { isReadable, MESSAGE_COLUMNS } from "@/lib/record/readable-message";

/** What was advised in writing, newest first, and the zone in whose days the patient reads it. */
export function listAdvice(actor: PatientActor, now: Date) {
  return asActor(actor, async (tx) => {
    const advice = await tx
      .select({ ...MESSAGE_COLUMNS, tests: patientMessages.tests })
      .from(patientMessages)
      .where(isReadable(actor, "advice", now))
      .orderBy(desc(patientMessages.sequence));
    return { zone: await getZone(tx, actor), advice };
  });
}

async function getZone(tx: Transaction, { clinicId, patientId }: PatientActor): Promise<string> {
  const [patient] = await tx
    .select({ zone: patients.zone })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
  if (patient === undefined) throw new Error("a signed-in patient whose own row cannot be read");
  return patient.zone;
}

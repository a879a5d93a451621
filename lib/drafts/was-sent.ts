import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { submissions } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";

/** Whether the form with this submission key was sent and taken: a draft of it that comes later is none. */
export async function wasSent(
  tx: Transaction,
  { clinicId, personId }: PatientActor,
  key: string,
): Promise<boolean> {
  const [sent] = await tx
    .select({ key: submissions.key })
    .from(submissions)
    .where(
      and(
        eq(submissions.clinicId, clinicId),
        eq(submissions.personId, personId),
        eq(submissions.key, key),
        sql`${submissions.result} ->> 'outcome' in ('saved', 'stored')`,
      ),
    );
  return sent !== undefined;
}

import "server-only";
import { and, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { historyEvents } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";

const newest = (state: "raised" | "reported") =>
  sql`max(${historyEvents.recordedAt}) filter (where ${historyEvents.body} ->> 'state' = ${state})`;

/** Whether the patient answered that something is new or worse, and has not reported since what it is. */
export function getUnreportedChanges(actor: PatientActor): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        isUnreported: sql<boolean>`coalesce(${newest("raised")} > coalesce(${newest("reported")}, '-infinity'), false)`,
      })
      .from(historyEvents)
      .where(
        and(
          eq(historyEvents.clinicId, actor.clinicId),
          eq(historyEvents.patientId, actor.patientId),
          eq(historyEvents.kind, "checklist"),
        ),
      );
    return row?.isUnreported ?? false;
  });
}

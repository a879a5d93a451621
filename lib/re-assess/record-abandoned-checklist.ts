import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents, patients } from "@/db/schema";
import type { WorkerActor } from "@/lib/actor";
import {
  ABANDONED_AFTER_MS,
  ABANDONED_CHECKLIST_TASK,
  type AbandonedChecklist,
} from "@/lib/assessment/abandoned-checklist-job";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import { todayIn } from "@/lib/format/zoned-day";
import { lockPatient } from "@/lib/record/lock-patient";

export type MarkOutcome = "marked" | "still-open" | "none-open";

/** Record that a patient left the questions that they had begun, unless they went on in the last hour. */
export function recordAbandonedChecklist(
  { clinicId, patientId }: AbandonedChecklist,
  now: Date,
): Promise<MarkOutcome> {
  const actor: WorkerActor = { role: "worker", clinicId, job: ABANDONED_CHECKLIST_TASK };
  return asActor(actor, async (tx) => {
    await lockPatient(tx, clinicId, patientId);
    const run = await newestRun(tx, clinicId, patientId);
    if (run?.state !== "started") return "none-open";
    const lastAt = (await lastPageAt(tx, clinicId, patientId)) ?? run.recordedAt;
    const last = Math.max(lastAt.getTime(), run.recordedAt.getTime());
    if (now.getTime() - last < ABANDONED_AFTER_MS) return "still-open";

    await recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "worker", id: patientId },
      events: [{ kind: "checklist", day: todayIn(run.zone, now), state: "abandoned" }],
      now,
      cause: ABANDONED_CHECKLIST_TASK,
    });
    return "marked";
  });
}

async function newestRun(tx: Transaction, clinicId: string, patientId: string) {
  const [newest] = await tx
    .select({
      state: sql<string>`${historyEvents.body} ->> 'state'`,
      recordedAt: historyEvents.recordedAt,
      zone: patients.zone,
    })
    .from(historyEvents)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, historyEvents.clinicId), eq(patients.id, historyEvents.patientId)),
    )
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        eq(historyEvents.kind, "checklist"),
      ),
    )
    .orderBy(desc(historyEvents.sequence))
    .limit(1);
  return newest;
}

async function lastPageAt(
  tx: Transaction,
  clinicId: string,
  patientId: string,
): Promise<Date | undefined> {
  const [last] = await tx
    .select({ at: checklistResponses.recordedAt })
    .from(checklistResponses)
    .where(
      and(eq(checklistResponses.clinicId, clinicId), eq(checklistResponses.patientId, patientId)),
    )
    .orderBy(desc(checklistResponses.recordedAt))
    .limit(1);
  return last?.at;
}

import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents } from "@/db/schema";
import {
  LEFT_AFTER_MS,
  LEFT_CHECKLIST_TASK,
  type LeftChecklist,
} from "@/lib/assessment/left-checklist-job";
import { lockPatient } from "@/lib/assessment/lock-patient";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { WorkerActor } from "@/lib/auth/actor";
import { todayIn } from "@/lib/format/zoned-day";

export type MarkOutcome = "marked" | "still-open" | "ended" | "unknown";

/** Record that a run of the checklist was left, unless it went on in the last hour or has ended already. */
export function markLeftChecklist(run: LeftChecklist, now: Date): Promise<MarkOutcome> {
  const { clinicId, patientId, checklistId } = run;
  const actor: WorkerActor = { role: "worker", clinicId, job: LEFT_CHECKLIST_TASK };
  return asActor(actor, async (tx) => {
    await lockPatient(tx, clinicId, patientId);
    const last = await lastPage(tx, run);
    if (!last) return "unknown";
    if (now.getTime() - last.recordedAt.getTime() < LEFT_AFTER_MS) return "still-open";
    if (await hasEnded(tx, clinicId, patientId)) return "ended";

    const day = todayIn(last.zone, now);
    await recordAndAssess(tx, {
      actor,
      patientId,
      source: { kind: "worker", id: checklistId },
      events: [{ kind: "checklist", day, state: "abandoned" }],
      now,
      cause: "checklist-left",
    });
    return "marked";
  });
}

async function lastPage(tx: Transaction, { clinicId, patientId, checklistId }: LeftChecklist) {
  const [last] = await tx
    .select({ recordedAt: checklistResponses.recordedAt, zone: checklistResponses.zone })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.checklistId, checklistId),
      ),
    )
    .orderBy(desc(checklistResponses.recordedAt))
    .limit(1);
  return last;
}

/** Whether no first checklist is under way any more: the newest was completed, or was marked before. */
async function hasEnded(tx: Transaction, clinicId: string, patientId: string): Promise<boolean> {
  const [newest] = await tx
    .select({ state: sql<string>`${historyEvents.body} ->> 'state'` })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        eq(historyEvents.kind, "checklist"),
      ),
    )
    .orderBy(desc(historyEvents.recordedAt))
    .limit(1);
  return newest?.state !== "started";
}

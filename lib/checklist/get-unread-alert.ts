import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { getHistory } from "@/lib/record/get-history";
import { ALERT_QUESTIONS } from "./alert-answer";
import { type EmergencyAlert, unreadAlert } from "./emergency-alert";
import { metEmergencies } from "./met-emergencies";
import { RAISED } from "./page";
import { ALERT_READ } from "./response-page";

/** What the emergency alert shows this patient now; null when everything was read. */
export function getAlert(actor: PatientActor): Promise<EmergencyAlert | null> {
  return asActor(actor, (tx) => getUnreadAlert(tx, actor));
}

/** What this patient reported of an emergency and has not read an alert about; null when there is nothing. */
export async function getUnreadAlert(
  tx: Transaction,
  actor: PatientActor,
): Promise<EmergencyAlert | null> {
  const read = await listReadEvents(tx, actor);
  const current = await metEmergencies(tx, actor);
  // Most patients never report an emergency: their whole history is not read for every page.
  if (read.size === 0 && current.length === 0 && !(await hasRaised(tx, actor))) return null;
  const history = await getHistory(tx, actor.clinicId, actor.patientId);
  if (history === null) throw new Error("a patient whose own history cannot be read");
  return unreadAlert(history, read, current);
}

/** The events whose emergency alert was read. */
async function listReadEvents(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ events: checklistResponses.readEvents })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.page, ALERT_READ),
      ),
    );
  return new Set(rows.flatMap(({ events }) => events ?? []));
}

/** Whether any event stops the patient by itself, read of or not. */
async function hasRaised(tx: Transaction, { clinicId, patientId }: PatientActor): Promise<boolean> {
  const rows = await tx
    .select({ id: historyEvents.id })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        // Few events are of these kinds, however many days of entries there are.
        inArray(historyEvents.kind, ["answer", "text"]),
        or(
          and(
            eq(historyEvents.kind, "answer"),
            inArray(sql`${historyEvents.body} ->> 'question'`, [...ALERT_QUESTIONS]),
            inArray(sql`${historyEvents.body} ->> 'value'`, [...RAISED]),
          ),
          and(eq(historyEvents.kind, "text"), sql`${historyEvents.body} ->> 'flagged' = 'true'`),
        ),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

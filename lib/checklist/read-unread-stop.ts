import "server-only";
import { and, desc, eq, gt, inArray, or, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { checklistResponses, historyEvents } from "@/db/schema";
import { eventFrom } from "@/lib/assessment/event-columns";
import { dayOf } from "@/lib/assessment/read-history";
import type { PatientActor } from "@/lib/auth/actor";
import type { QuestionId } from "@/lib/clinical/history/question";
import { metEmergencies } from "./met-emergencies";
import { RAISED } from "./page";
import { STOP_READ } from "./response-page";
import { isStop, STOP_QUESTIONS, type StopRule, stopRule } from "./stop-answer";

/**
 * What must be shown before anything else, newest first; `rules`: emergencies that other answers make
 * together; `note`: words in a note.
 */
export type Stop = {
  answers: readonly { question: QuestionId; value: "yes" | "unsure" }[];
  rules: readonly StopRule[];
  note: boolean;
};

/**
 * The emergency answers, emergencies of other answers, and notes that came after the last stop page that
 * was read; null when there are none.
 */
export async function readUnreadStop(tx: Transaction, actor: PatientActor): Promise<Stop | null> {
  const { clinicId, patientId } = actor;
  const [lastRead] = await tx
    .select({ recordedAt: checklistResponses.recordedAt })
    .from(checklistResponses)
    .where(
      and(
        eq(checklistResponses.clinicId, clinicId),
        eq(checklistResponses.patientId, patientId),
        eq(checklistResponses.page, STOP_READ),
      ),
    )
    .orderBy(desc(checklistResponses.recordedAt))
    .limit(1);
  const emergencies = await metEmergencies(tx, actor);
  const rows = await tx
    .select({
      id: historyEvents.id,
      kind: historyEvents.kind,
      day: dayOf(historyEvents.day),
      recordedOn: dayOf(historyEvents.recordedOn),
      body: historyEvents.body,
    })
    .from(historyEvents)
    .where(
      and(
        eq(historyEvents.clinicId, clinicId),
        eq(historyEvents.patientId, patientId),
        lastRead && gt(historyEvents.recordedAt, lastRead.recordedAt),
        or(
          and(
            eq(historyEvents.kind, "answer"),
            inArray(sql`${historyEvents.body} ->> 'question'`, [...STOP_QUESTIONS]),
            inArray(sql`${historyEvents.body} ->> 'value'`, [...RAISED]),
          ),
          and(eq(historyEvents.kind, "text"), sql`${historyEvents.body} ->> 'flagged' = 'true'`),
          inArray(
            historyEvents.id,
            emergencies.flatMap(({ evidence }) => evidence),
          ),
        ),
      ),
    )
    .orderBy(desc(historyEvents.recordedAt));

  const events = rows.map(eventFrom).filter(isStop);
  const unread = new Set(rows.map(({ id }) => id));
  const said = new Set(events.map(({ id }) => id));
  const rules = emergencies.filter(
    ({ evidence }) => evidence.some((id) => unread.has(id)) && !evidence.some((id) => said.has(id)),
  );
  if (events.length === 0 && rules.length === 0) return null;
  const answers = new Map<QuestionId, "yes" | "unsure">();
  for (const event of events) {
    if (event.kind !== "answer" || answers.has(event.question)) continue;
    answers.set(event.question, event.value === "yes" ? "yes" : "unsure");
  }
  return {
    answers: [...answers].map(([question, value]) => ({ question, value })),
    rules: rules.map(({ rule }) => stopRule(rule)),
    note: events.some(({ kind }) => kind === "text"),
  };
}

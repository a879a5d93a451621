import "server-only";
import { and, desc, eq, exists } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import { checklistResponses, patientMessages, referrals } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { isOpenReferral } from "@/lib/assessment/current-referral";
import type { Day } from "@/lib/clinical/calendar/day";
import type { QuestionId } from "@/lib/clinical/history/question";
import { dayOf } from "@/lib/record/day-column";
import { isReadable, MESSAGE_COLUMNS } from "@/lib/record/readable-message";
import { REPLY } from "@/lib/record/source";

/** A question of the clinic that waits for this patient. */
export type OpenQuestion = {
  messageId: string;
  questions: readonly QuestionId[];
  words: string | null;
  writer: string;
  writtenAt: Date;
  replyBy: Day;
};

/** The newest question of the open case, until it is replied to; null: none waits. */
export function getOpenQuestion(actor: PatientActor, now: Date): Promise<OpenQuestion | null> {
  const { clinicId, patientId } = actor;
  return asActor(actor, async (tx) => {
    const open = tx.select().from(referrals).where(isOpenReferral(clinicId, patientId));
    const replies = tx
      .select()
      .from(checklistResponses)
      .where(
        and(
          eq(checklistResponses.clinicId, clinicId),
          eq(checklistResponses.patientId, patientId),
          eq(checklistResponses.checklistId, patientMessages.id),
          eq(checklistResponses.page, REPLY),
        ),
      );
    const [newest] = await tx
      .select({
        ...MESSAGE_COLUMNS,
        questions: patientMessages.questions,
        replyBy: dayOf(patientMessages.replyBy),
        isReplied: exists(replies),
      })
      .from(patientMessages)
      .where(and(isReadable(actor, "question", now), exists(open)))
      .orderBy(desc(patientMessages.sequence))
      .limit(1);
    if (newest === undefined || newest.isReplied) return null;
    const { isReplied: _none, questions, ...question } = newest;
    return { ...question, questions: questions as QuestionId[] };
  });
}

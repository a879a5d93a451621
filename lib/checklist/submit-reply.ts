import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";

import { asActor } from "@/db/as-actor";
import type { Transaction } from "@/db/client";
import { patientMessages } from "@/db/schema";
import type { PatientActor } from "@/lib/actor";
import { recordAndAssess } from "@/lib/assessment/record-and-assess";
import type { QuestionId } from "@/lib/clinical/history/question";
import type { FormFields } from "@/lib/format/form-fields";
import { withIdempotencyKey } from "@/lib/idempotency/with-idempotency-key";
import { getPatientToday } from "@/lib/record/get-patient-today";
import { lockPatient } from "@/lib/record/lock-patient";
import { REPLY } from "@/lib/record/source";
import { textEvent } from "@/lib/record/text-event";
import { answersToEvents } from "./answers-to-events";
import { askedItems } from "./asked-items";
import { getUnreadAlert } from "./get-unread-alert";
import { type PageProblem, parsePageInput } from "./page-input";
import { raisedAmong } from "./raised-alerts";
import { emptyRun } from "./run";

type Reply = { messageId: string; fields: FormFields; note: string | null; key: string };

type Stored = {
  outcome: "stored";
  /** The emergency alert comes first. */
  hasAlert: boolean;
};
export type ReplyOutcome =
  | Stored
  | { outcome: "refused"; problems: Readonly<Record<string, PageProblem | "note-missing">> }
  /** No such question to this patient. */
  | { outcome: "not-found" }
  | { outcome: "key-reused" };

/**
 * Store a reply to the clinic with its answers, its words and the assessment they lead to, together or not at all: the
 * case comes back to the queue. A blank is refused, never taken for "no". What was asked can be answered late, again, and after
 * the case was decided. An emergency is never refused: it is stored from a form with blanks and under a key that was used.
 */
export function submitReply(actor: PatientActor, reply: Reply, now: Date): Promise<ReplyOutcome> {
  const { messageId, fields, note, key } = reply;
  return asActor(actor, async (tx) => {
    await lockPatient(tx, actor.clinicId, actor.patientId);
    const asked = await getAsked(tx, actor, messageId);
    if (asked === null) return { outcome: "not-found" };
    const today = await getPatientToday(tx, actor, now);
    const items = askedItems(asked.questions);
    const raised = raisedAmong(items, fields);
    const read = parsePageInput(items, fields, { today, noToOthers: false });
    const words = note === null ? null : textEvent(note, today);
    const isUrgent = raised.length > 0 || (words?.kind === "text" && words.flagged);
    if (!isUrgent) {
      const problems = {
        ...(read.ok ? {} : read.problems),
        ...(asked.hasWords && note === null && { note: "note-missing" as const }),
      };
      if (Object.keys(problems).length > 0) return { outcome: "refused", problems };
    }
    const store = async (): Promise<Stored> => {
      await recordAndAssess(tx, {
        actor,
        patientId: actor.patientId,
        source: {
          kind: "checklist-response",
          id: randomUUID(),
          checklistId: messageId,
          page: REPLY,
          channel: "portal",
          note,
        },
        events: [
          ...answersToEvents([...read.given, ...raised], emptyRun(messageId), today),
          ...(words === null ? [] : [words]),
        ],
        now,
        cause: "submit-reply",
      });
      return { outcome: "stored", hasAlert: (await getUnreadAlert(tx, actor)) !== null };
    };
    const submission = { key, action: "submit-reply", body: { messageId, fields, note } };
    const outcome = await withIdempotencyKey(tx, actor, submission, store);
    if (outcome !== "key-reused") return outcome;
    return isUrgent ? store() : { outcome: "key-reused" };
  });
}

async function getAsked(
  tx: Transaction,
  { clinicId, patientId }: PatientActor,
  messageId: string,
): Promise<{ questions: readonly QuestionId[]; hasWords: boolean } | null> {
  const [message] = await tx
    .select({ questions: patientMessages.questions, words: patientMessages.words })
    .from(patientMessages)
    .where(
      and(
        eq(patientMessages.clinicId, clinicId),
        eq(patientMessages.patientId, patientId),
        eq(patientMessages.id, messageId),
        eq(patientMessages.kind, "question"),
        eq(patientMessages.isWithdrawn, false),
      ),
    );
  if (message === undefined) return null;
  return { questions: message.questions as QuestionId[], hasWords: message.words !== null };
}

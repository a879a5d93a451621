import { and, eq } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { patientMessages } from "@/db/schema";
import type { AnswerEvent } from "@/lib/clinical/history/event";
import type { QuestionId } from "@/lib/clinical/history/question";
import { dayOf } from "@/lib/record/day-column";
import type { AskedAnswer, AskedQuestion } from "./asked-question";
import type { getReported } from "./get-reported";
import type { CurrentCase } from "./referral-record";

type Reported = Awaited<ReturnType<typeof getReported>>;

/** What a referral's patient was asked in writing and answered, while that waits for somebody; null: nothing does. */
export async function getAskedQuestion(
  tx: Transaction,
  clinicId: string,
  { questionId, current }: { questionId: string | null; current: CurrentCase },
  reported: Pick<Reported, "events" | "checklistEvents" | "replies">,
): Promise<AskedQuestion | null> {
  if (questionId === null || (current.replyBy === null && !current.hasReplied)) return null;
  const [message] = await tx
    .select({
      by: patientMessages.writer,
      at: patientMessages.writtenAt,
      replyBy: dayOf(patientMessages.replyBy),
      words: patientMessages.words,
      questions: patientMessages.questions,
    })
    .from(patientMessages)
    .where(and(eq(patientMessages.clinicId, clinicId), eq(patientMessages.id, questionId)));
  if (message === undefined) throw new Error("a question of a referral that cannot be read");
  const { questions, ...asked } = message;
  const replies = reported.replies.filter(({ checklistId }) => checklistId === questionId);
  const reply = replies.toSorted(
    (one, other) => other.recordedAt.getTime() - one.recordedAt.getTime(),
  )[0];
  const answered = reported.checklistEvents.flatMap(({ event, checklistId }) =>
    checklistId === questionId && event.kind === "answer" ? event : [],
  );
  return {
    ...asked,
    answers: answersTo(questions as QuestionId[], answered, reported.events.filter(isAnswer)),
    reply: reply === undefined ? null : { at: reply.recordedAt, note: reply.note },
  };
}

/** Oldest recorded first, so that the last of a question is its newest. */
function answersTo(
  asked: readonly QuestionId[],
  answered: readonly AnswerEvent[],
  all: readonly AnswerEvent[],
): readonly AskedAnswer[] {
  const ids = new Set(answered.map(({ id }) => id));
  const questions = new Set([...asked, ...answered.map(({ question }) => question)]);
  return [...questions].map((question): AskedAnswer => {
    const now = answered.findLast((each) => each.question === question) ?? null;
    const before = all.findLast((each) => each.question === question && !ids.has(each.id)) ?? null;
    return { question, now, before, isChanged: now !== null && now.value !== before?.value };
  });
}

function isAnswer(event: Reported["events"][number]): event is AnswerEvent {
  return event.kind === "answer";
}

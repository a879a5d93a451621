import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import { type Day, isoFromDay } from "@/lib/clinical/calendar/day";
import { isWorkingDay } from "@/lib/clinical/calendar/working-calendar";
import type { QuestionId } from "@/lib/clinical/history/question";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { isReplyInTime } from "./reply-days";

export type Ask = { questions: readonly QuestionId[]; words: string | null; replyBy: Day };

/** The furthest day by which a reply can be asked for, counted from today. */
const MOST_DAYS_AHEAD = 28;

export type AskRefusal = {
  outcome: "reply-not-ahead" | "reply-too-far" | "reply-on-closed-day" | "reply-after-deadline";
};

/**
 * Ask the patient in writing, by a day on which the clinic is open and that is not after the case's deadline. No clock stops:
 * the case keeps its tier and its deadline, and comes back with the reply, on the day after `replyBy`, or once it is late.
 */
export function askPatient(
  actor: ClinicianActor,
  target: DecisionTarget,
  { questions, words, replyBy }: Ask,
  now: Date,
): Promise<DecisionOutcome | AskRefusal> {
  const submission = { ...target, action: "ask-patient", body: { questions, words, replyBy } };
  return decide<AskRefusal>(actor, submission, now, async (_tx, referral) => {
    const { clinicToday, deadlineOn, calendar } = referral;
    if (replyBy <= clinicToday) return { refusal: { outcome: "reply-not-ahead" } };
    if (replyBy > clinicToday + MOST_DAYS_AHEAD) return { refusal: { outcome: "reply-too-far" } };
    if (!isWorkingDay(replyBy, calendar)) return { refusal: { outcome: "reply-on-closed-day" } };
    if (!isReplyInTime(replyBy, { today: clinicToday, deadline: deadlineOn, calendar })) {
      return { refusal: { outcome: "reply-after-deadline" } };
    }
    return {
      decision: {
        kind: "ask",
        reasonCode: null,
        reason: null,
        details: { questions, words, replyBy: isoFromDay(replyBy) },
        events: (day) => [{ kind: "decision", decision: "ask", day, closes: [], quotes: [] }],
        message: { kind: "question", questions, words, replyBy },
        sets: { ownerId: actor.personId },
      },
    };
  });
}

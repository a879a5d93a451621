import { owner } from "@/db/testing/owner";
import { askPatient } from "../ask-patient";
import { targetOf } from "./decide-as";
import { type DecisionCase, decisionCase, NOW, TODAY } from "./decision-case";

export const ASKED = new Date(NOW.getTime() + 60_000);
/** The patient can read what was asked. */
export const LATER = new Date(ASKED.getTime() + 6 * 60_000);
export const ASK = { questions: ["wasting"], words: "Which leg?", replyBy: TODAY + 2 } as const;

/** A case whose hand is newly weak, of which the clinic asks more; the question's id. */
export async function askedCase(): Promise<DecisionCase & { messageId: string }> {
  const asked = await decisionCase(["task-grip"]);
  const { clinician, referralId } = asked;
  const result = await askPatient(clinician, await targetOf(referralId), ASK, ASKED);
  if (result.outcome !== "decided") throw new Error(`not asked: ${result.outcome}`);
  return { ...asked, messageId: await newestMessage(referralId) };
}

export async function newestMessage(referralId: string): Promise<string> {
  const [message] = await owner<{ id: string }[]>`
    select m.id from patient_messages m join decisions d on d.id = m.decision_id
    where d.referral_id = ${referralId} order by m.sequence desc limit 1`;
  if (message === undefined) throw new Error("nothing was written to the patient");
  return message.id;
}

/** Of the case what a question could touch, and what it must not. */
export async function placeOf(referralId: string) {
  const [row] = await owner<{ reasons: string[]; [column: string]: unknown }[]>`
    select tier, band, place, order_key, target_on::text, deadline_on::text, overdue, reasons, latched, waits_for,
      reply_by::text, has_replied
    from referrals where id = ${referralId}`;
  if (row === undefined) throw new Error("no such referral");
  return { ...row };
}

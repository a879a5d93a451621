import type { Day } from "@/lib/clinical/calendar/day";
import { visitProblem } from "@/lib/clinical/calendar/visit-problem";
import type { WorkingCalendar } from "@/lib/clinical/calendar/working-calendar";
import type { Information, Overdue, Tier } from "@/lib/clinical/history/tier";

/** Who has to act next, and with what. */
export type NextAction =
  | { who: "us"; step: "decide" | "complete-answers" | "sign-emg" | "read-reply" }
  | { who: "us"; step: "no-reply"; on: Day }
  | { who: "us"; step: "visit-too-late" | "visit-on-closed-day"; on: Day }
  | { who: "emg-lab"; step: "await-emg" }
  | { who: "patient"; step: "visit" | "reply"; on: Day }
  | { who: "patient"; step: "journal" }
  | { who: "nobody"; step: "seen"; on: Day };

/** Follows from what is known of the referral: nobody keeps it by hand. */
export function nextAction(facts: {
  tier: Tier | null;
  information: Information;
  /** By when somebody must look at what is new since the last decision or visit; null: nothing is new. */
  firstLookBy: Day | null;
  /** The day of an appointment that has been neither kept, missed nor cancelled. */
  appointmentOn: Day | null;
  /** The deadline, while no visit has ended its clock; null: none runs. */
  runningDeadline: Day | null;
  calendar: WorkingCalendar;
  /** The day on which the patient was last seen. */
  seenOn: Day | null;
  emgRequest: "draft" | "signed" | null;
  /** The day by which the patient was asked to reply, and whether they have; null: nothing is awaited. */
  replyBy: Day | null;
  hasReplied: boolean;
  /** Past its target or deadline: a question then keeps the case from nobody. */
  overdue: Overdue;
  today: Day;
}): NextAction {
  const { tier, information, firstLookBy, appointmentOn, seenOn, emgRequest, today } = facts;
  const { replyBy, hasReplied, overdue } = facts;
  if (emgRequest === "draft") return { who: "us", step: "sign-emg" };
  const isUnknown = tier === null && information !== "complete";
  if (hasReplied) return { who: "us", step: "read-reply" };
  if (firstLookBy !== null) return { who: "us", step: isUnknown ? "complete-answers" : "decide" };
  if (appointmentOn !== null && appointmentOn >= today) {
    const problem = visitProblem(appointmentOn, facts);
    if (problem !== null) return { who: "us", step: problem, on: appointmentOn };
    return { who: "patient", step: "visit", on: appointmentOn };
  }
  if (emgRequest === "signed") return { who: "emg-lab", step: "await-emg" };
  const isAtOnce = tier === "emergency" || tier === "immediate";
  if (replyBy !== null && appointmentOn === null && !isAtOnce) {
    if (replyBy < today) return { who: "us", step: "no-reply", on: replyBy };
    if (overdue === "no") return { who: "patient", step: "reply", on: replyBy };
    return { who: "us", step: isUnknown ? "complete-answers" : "decide" };
  }
  if (seenOn !== null) return { who: "nobody", step: "seen", on: seenOn };
  if (tier === "monitor" || tier === "self-care") return { who: "patient", step: "journal" };
  return { who: "us", step: isUnknown ? "complete-answers" : "decide" };
}

import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { decisionText } from "@/components/referral/fact-text";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import type { AcceptRefusal } from "@/lib/decisions/accept-referral";
import type { AdviceRefusal } from "@/lib/decisions/advise-patient";
import type { AskRefusal } from "@/lib/decisions/ask-patient";
import type { ChangeRefusal } from "@/lib/decisions/change-tier";
import type { ClaimOutcome } from "@/lib/decisions/claim-referral";
import type { DecisionOutcome } from "@/lib/decisions/decision-outcome";
import type { DeclineOutcome } from "@/lib/decisions/decline-proposal";
import type { DischargeRefusal } from "@/lib/decisions/discharge-referral";
import type { RaiseRefusal } from "@/lib/decisions/raise-tier";
import type { VisitRefusal } from "@/lib/decisions/record-visit";
import type { ReleaseOutcome } from "@/lib/decisions/release-referral";
import { clinicDate } from "@/lib/format/clinic-date";
import { because, type FormState, failed, refused } from "@/lib/format/form-state";

type Outcome =
  | DecisionOutcome
  | AcceptRefusal
  | AskRefusal
  | AdviceRefusal
  | RaiseRefusal
  | DischargeRefusal
  | ChangeRefusal
  | VisitRefusal
  | ClaimOutcome
  | ReleaseOutcome
  | DeclineOutcome
  | { outcome: "referral-closed" };
type Done = "decided" | "previewed" | "claimed" | "released" | "declined" | "withdrawn";
type Problem = Exclude<Outcome, { outcome: Done }>;

/** What the form says when a decision was not stored; the words that were typed stay. */
export async function decisionProblem(result: Problem, form: FormData): Promise<FormState> {
  return because(await stateOf(result, form), result.outcome);
}

async function stateOf(result: Problem, form: FormData): Promise<FormState> {
  const t = await getTranslations("decisions.problems");
  switch (result.outcome) {
    case "not-found":
      return notFound();
    case "overtaken":
      return failed(
        result.by === null
          ? t("overtakenByAnswers")
          : t("overtakenBy", {
              name: result.by.name,
              time: result.by.at,
              decision: await nameOf(result.by.kind),
            }),
        form,
      );
    case "answered":
      return failed(
        t("overtakenBy", {
          name: result.by.name,
          time: result.by.at,
          decision: await nameOf(result.by.kind),
        }),
        form,
      );
    case "expired":
      return failed(t("proposalExpired"), form);
    case "claimed-by":
      return failed(t("heldBy", { name: result.name }), form);
    case "closed":
    case "referral-closed":
      return failed(t("closed"), form);
    case "key-reused":
      return failed(t("keyReused"), form);
    case "not-yours":
      return failed(t("notYours"), form);
    case "needs-second-person":
      return refused({ examination: t("needsSecondPerson") }, form);
    case "not-examined-now":
      return refused({ examinedOn: t("notExaminedNow") }, form);
    case "visit-too-far":
      return refused({ visitOn: t("visitTooFar") }, form);
    case "visit-on-closed-day":
      return refused({ visitOn: t("visitOnClosedDay") }, form);
    case "visit-in-past":
      return refused({ visitOn: t("visitInPast") }, form);
    case "late-without-reason":
      return refused({ lateReason: t("lateReason") }, form);
    case "reply-not-ahead":
      return refused({ replyBy: t("replyNotAhead") }, form);
    case "reply-too-far":
      return refused({ replyBy: t("replyTooFar") }, form);
    case "reply-on-closed-day":
      return refused({ replyBy: t("replyOnClosedDay") }, form);
    case "reply-after-deadline":
      return refused({ replyBy: t("replyAfterDeadline") }, form);
    case "advice-closes-unknown":
      return refused({ adviceCloses: t("closesUnknown") }, form);
    case "advice-answers-to-read":
      return refused({ hasReadAdvised: t("hasRead") }, form);
    case "advice-too-calm":
      return refused(
        { adviceCloses: t("adviceTooCalm", { rules: result.rules.join(", ") }) },
        form,
      );
    case "not-above":
      return refused({ raisesTo: t("notAbove") }, form);
    case "no-such-finding":
      return refused({ closes: t("closesUnknown") }, form);
    case "answers-to-read":
      return refused({ hasReadAnswers: t("hasRead") }, form);
    case "to-confirm":
      return refused(
        {
          ...(result.notes.length > 0 && { readTexts: t("readTexts") }),
          ...(result.unknown.length > 0 && { unknownReason: t("unknownReason") }),
          ...(result.rules.length > 0 && { hasReadAll: t("hasReadAll") }),
        },
        form,
      );
    case "visit-is-booked":
      return refused({ decision: t("visitIsBooked") }, form);
    case "still-open":
      return failed(t("stillStands", { rules: result.rules.join(", ") }), form);
    case "visit-in-future":
      return refused({ endedOn: t("visitInFuture") }, form);
    case "not-booked-then":
      return refused(
        { endedOn: t("notBookedThen", { date: clinicDate(dayFromIso(result.booked)) }) },
        form,
      );
    case "no-appointment":
      return refused({ ending: t("noAppointment") }, form);
    default:
      return result satisfies never;
  }
}

async function nameOf(kind: string): Promise<string> {
  return decisionText(await getTranslations("referral"), kind);
}

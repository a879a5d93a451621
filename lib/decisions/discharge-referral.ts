import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { DecisionEvent } from "@/lib/clinical/history/event";
import type { History } from "@/lib/clinical/history/history";
import { unreadTexts } from "@/lib/clinical/history/unread-texts";
import { assess } from "@/lib/clinical/triage/assess";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { isUrgentOrAbove } from "@/lib/clinical/triage/urgency";
import { getHistory } from "@/lib/record/get-history";
import type { NewHistoryEvent } from "@/lib/record/new-history-event";

import { type Confirmed, closingNeeds } from "./closing-needs";
import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import type { DischargeReason, UrgencyVerdict } from "./discharge-reason";
import { getOpenFindings } from "./get-open-findings";
import {
  type ExaminationRefusal,
  isOfThisVisit,
  type LoweringExamination,
} from "./lowering-examination";

export type Discharge = Confirmed & {
  urgency: UrgencyVerdict;
  reasonCode: DischargeReason;
  reason: string;
  /** The clinician has read the answers of the findings that are urgent or above. */
  hasReadAnswers: boolean;
  examination: LoweringExamination | null;
};

export type DischargeRefusal =
  | ExaminationRefusal
  /** A visit is booked: how it ended comes first. */
  | { outcome: "visit-is-booked" }
  /** What must be confirmed first: findings of urgent or above, flagged notes, serious items that are not known. */
  | {
      outcome: "to-confirm";
      rules: readonly string[];
      notes: readonly string[];
      unknown: readonly string[];
    }
  /** Findings of urgent or above that answers of today would open again at once. */
  | { outcome: "still-open"; rules: readonly string[] };

/**
 * Close a referral with every open finding. Its flagged notes are read first, or beside the form: then that is recorded with it.
 * What is serious and not known is named with a reason. The patient keeps the emergency pages and the way back: what
 * is new and urgent or above, or serious and not known, opens a referral that names this one; everything else
 * joins its record. It counts as lowered to self-care.
 */
export function dischargeReferral(
  actor: ClinicianActor,
  target: DecisionTarget,
  discharge: Discharge,
  now: Date,
): Promise<DecisionOutcome | DischargeRefusal> {
  const { urgency, reasonCode, reason, hasReadAnswers, examination } = discharge;
  const body = { ...discharge };
  const submission = { ...target, action: "discharge", body };
  return decide<DischargeRefusal>(actor, submission, now, async (tx, referral) => {
    if (referral.appointmentOn !== null) return { refusal: { outcome: "visit-is-booked" } };
    if (examination !== null && !isOfThisVisit(examination, referral)) {
      return { refusal: { outcome: "not-examined-now" } };
    }
    const findings = await getOpenFindings(tx, actor.clinicId, referral);
    const history = await getHistory(tx, actor.clinicId, referral.patientId);
    if (history === null) throw new Error("a locked referral whose patient cannot be read");
    const urgent = hasReadAnswers ? [] : urgentRules(findings);
    const { events: reported } = history;
    const needs = await closingNeeds(tx, actor.clinicId, referral, reported, discharge);
    const { notes, unknown, known } = needs;
    if (urgent.length + notes.length + unknown.length > 0) {
      return { refusal: { outcome: "to-confirm", rules: urgent, notes, unknown } };
    }
    const event = closing(findings, referral.patientToday);
    const rules = opensAgain(history, event);
    if (rules.length > 0) return { refusal: { outcome: "still-open", rules } };
    return {
      decision: {
        kind: "discharge",
        reasonCode,
        reason,
        examination,
        details: {
          closes: event.closes,
          urgency,
          deciding: rulesOf(findings, referral.tier),
          unknown: known.items,
          unknownReason: known.reason,
        },
        events: (day) => [
          ...unreadTexts(reported).flatMap(({ id }): NewHistoryEvent[] =>
            discharge.readTexts.includes(id) ? [{ kind: "text-read", day, text: id }] : [],
          ),
          event,
        ],
        sets: { status: "closed", closedAt: now, urgencyWasRight: urgency === "right" },
      },
    };
  });
}

function closing(findings: readonly Finding[], day: Day) {
  return {
    kind: "decision",
    decision: "discharge",
    day,
    closes: [...new Set(findings.map(({ rule }) => rule))],
    quotes: [...new Set(findings.flatMap(({ evidence }) => evidence))],
  } as const satisfies Omit<DecisionEvent, "id" | "recordedOn">;
}

/** What would be urgent or above right after the decision, because it was reported on the same day and is not quoted. */
function opensAgain(history: History, event: ReturnType<typeof closing>): readonly string[] {
  const decided = { ...event, id: "hypothetical", recordedOn: event.day };
  const after = assess(
    { ...history, events: [...history.events, decided] },
    LIVE_RULE_SET,
    event.day,
  );
  return urgentRules(after.findings);
}

function urgentRules(findings: readonly Finding[]): readonly string[] {
  const urgent = findings.filter(({ tier }) => isUrgentOrAbove(tier));
  return [...new Set(urgent.map(({ rule }) => rule))];
}

/** The rules that gave the case its tier. */
function rulesOf(findings: readonly Finding[], tier: Finding["tier"] | null): readonly string[] {
  return [...new Set(findings.filter((each) => each.tier === tier).map(({ rule }) => rule))];
}

import "server-only";
import type { Transaction } from "@/db/client";
import { readHistory } from "@/lib/assessment/read-history";
import type { ClinicianActor } from "@/lib/auth/actor";
import type { Day } from "@/lib/clinical/calendar/day";
import type { DecisionEvent } from "@/lib/clinical/history/event";
import { assess } from "@/lib/clinical/triage/assess";
import type { Finding } from "@/lib/clinical/triage/assessment";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

import { isUrgentOrAbove } from "./change-tier";
import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import type { DischargeReason, UrgencyVerdict } from "./discharge-reason";
import { standingFindings } from "./standing-findings";

export type Discharge = {
  urgency: UrgencyVerdict;
  reasonCode: DischargeReason;
  reason: string;
  /** The clinician has read the answers of the findings that are urgent or above. */
  hasReadAnswers: boolean;
};

export type DischargeRefusal =
  /** A visit is booked: how it ended comes first. */
  | { outcome: "visit-is-booked" }
  /** The findings that are urgent or above: their answers must be read first. */
  | { outcome: "all-to-read"; rules: readonly string[] }
  /** Findings of urgent or above that answers of today would open again at once. */
  | { outcome: "still-stands"; rules: readonly string[] };

/**
 * Close a referral with every finding that stands. The patient keeps the emergency pages and the way back: what
 * is new and urgent or above, or serious and not known, opens a referral that names this one; everything else
 * joins its record.
 */
export function dischargeReferral(
  actor: ClinicianActor,
  target: DecisionTarget,
  discharge: Discharge,
  now: Date,
): Promise<DecisionOutcome | DischargeRefusal> {
  const { urgency, reasonCode, reason, hasReadAnswers } = discharge;
  const body = { urgency, reasonCode, reason, hasReadAnswers };
  const submission = { ...target, action: "discharge", body };
  return decide<DischargeRefusal>(actor, submission, now, async (tx, referral) => {
    if (referral.appointmentOn !== null) return { refusal: { outcome: "visit-is-booked" } };
    const findings = await standingFindings(tx, actor.clinicId, referral);
    const urgent = urgentRules(findings);
    if (urgent.length > 0 && !hasReadAnswers) {
      return { refusal: { outcome: "all-to-read", rules: urgent } };
    }
    const event = closing(findings, referral.patientToday);
    const rules = await opensAgain(tx, actor.clinicId, referral.patientId, event);
    if (rules.length > 0) return { refusal: { outcome: "still-stands", rules } };
    return {
      decision: {
        kind: "discharge",
        reasonCode,
        reason,
        details: { closes: event.closes, urgency, deciding: rulesOf(findings, referral.tier) },
        events: () => [event],
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

/** What would be urgent or above right after the decision, because it was told on the same day and is not quoted. */
async function opensAgain(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  event: ReturnType<typeof closing>,
): Promise<readonly string[]> {
  const history = await readHistory(tx, clinicId, patientId);
  if (history === null) throw new Error("a locked referral whose patient cannot be read");
  const decided = { ...event, id: "supposed", recordedOn: event.day };
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

import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import { isUrgentOrAbove } from "@/lib/clinical/triage/urgency";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { getOpenFindings } from "./get-open-findings";
import type { LowerReason } from "./lower-reason";
import {
  type ExaminationRefusal,
  isOfThisVisit,
  type LoweringExamination,
} from "./lowering-examination";

export type TierChange = {
  /** Ids of the rules whose findings are closed. */
  closes: readonly string[];
  reasonCode: LowerReason;
  reason: string;
  /** The clinician has read the answers of the findings that are urgent or above. */
  hasReadAnswers: boolean;
  examination: LoweringExamination | null;
};

export type ChangeRefusal =
  | ExaminationRefusal
  | { outcome: "no-such-finding" }
  /** The findings among them that are urgent or above: their answers must be read first. */
  | { outcome: "answers-to-read"; rules: readonly string[] };

/**
 * Lower a tier by closing named findings, with a coded reason and words. Each comes back on evidence that is
 * newer than this decision. Urgent and above go only after their answers were read, and by more than two tiers only on an
 * examination of this visit or with a second person.
 */
export function changeTier(
  actor: ClinicianActor,
  target: DecisionTarget,
  { closes, reasonCode, reason, hasReadAnswers, examination }: TierChange,
  now: Date,
): Promise<DecisionOutcome | ChangeRefusal> {
  const body = { closes, reasonCode, reason, hasReadAnswers, examination };
  const submission = { ...target, action: "change-tier", body };
  return decide<ChangeRefusal>(actor, submission, now, async (tx, referral) => {
    if (examination !== null && !isOfThisVisit(examination, referral)) {
      return { refusal: { outcome: "not-examined-now" } };
    }
    const current = await getOpenFindings(tx, actor.clinicId, referral);
    const closed = current.filter(({ rule }) => closes.includes(rule));
    const areKnown = closes.every((rule) => closed.some((finding) => finding.rule === rule));
    if (closes.length === 0 || !areKnown) return { refusal: { outcome: "no-such-finding" } };
    const urgent = closed.filter(({ tier }) => isUrgentOrAbove(tier)).map(({ rule }) => rule);
    if (urgent.length > 0 && !hasReadAnswers) {
      return { refusal: { outcome: "answers-to-read", rules: [...new Set(urgent)] } };
    }
    const quotes = [...new Set(closed.flatMap(({ evidence }) => evidence))];
    return {
      decision: {
        kind: "change-tier",
        reasonCode,
        reason,
        details: { closes },
        examination,
        events: (day) => [{ kind: "decision", decision: "change-tier", day, closes, quotes }],
        sets: { ownerId: actor.personId },
      },
    };
  });
}

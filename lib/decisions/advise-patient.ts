import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import { isUrgentOrAbove } from "@/lib/clinical/triage/urgency";

import type { AdviceReason } from "./advice-reason";
import type { AdvisedTest } from "./advised-test";
import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { getOpenFindings } from "./get-open-findings";
import {
  type ExaminationRefusal,
  isOfThisVisit,
  type LoweringExamination,
} from "./lowering-examination";

export type Advice = {
  /** To the patient, to the letter. */
  words: string;
  tests: readonly AdvisedTest[];
  /** Ids of the rules whose findings it settles; none: the case waits on in its place. */
  closes: readonly string[];
  reasonCode: AdviceReason;
  /** To colleagues. */
  reason: string;
  /** The clinician has read the answers of the findings that are urgent or above. */
  hasReadAnswers: boolean;
  examination: LoweringExamination | null;
};

export type AdviceRefusal =
  | ExaminationRefusal
  | { outcome: "advice-closes-unknown" }
  /** The findings among them that are urgent or above: their answers must be read first. */
  | { outcome: "advice-answers-to-read"; rules: readonly string[] }
  /** Emergency or immediate findings would stay open beside calm words. */
  | { outcome: "advice-too-calm"; rules: readonly string[] };

/**
 * Write advice to the patient without a visit. It closes the findings that it settles under the guards of a lowering: the
 * answers of urgent and above are read first, and by more than two tiers an examination of this visit is needed. No clock of
 * what it leaves open stops. A case that is an emergency or immediate is not advised while one of those findings stays open.
 */
export function advisePatient(
  actor: ClinicianActor,
  target: DecisionTarget,
  { words, tests, closes, reasonCode, reason, hasReadAnswers, examination }: Advice,
  now: Date,
): Promise<DecisionOutcome | AdviceRefusal> {
  const body = { words, tests, closes, reasonCode, reason, hasReadAnswers, examination };
  const submission = { ...target, action: "advise-patient", body };
  return decide<AdviceRefusal>(actor, submission, now, async (tx, referral) => {
    if (examination !== null && !isOfThisVisit(examination, referral)) {
      return { refusal: { outcome: "not-examined-now" } };
    }
    const open = await getOpenFindings(tx, actor.clinicId, referral);
    const closed = open.filter(({ rule }) => closes.includes(rule));
    if (!closes.every((rule) => closed.some((finding) => finding.rule === rule))) {
      return { refusal: { outcome: "advice-closes-unknown" } };
    }
    const left = open.filter(
      ({ tier, rule }) => (tier === "emergency" || tier === "immediate") && !closes.includes(rule),
    );
    if (left.length > 0) return { refusal: { outcome: "advice-too-calm", rules: rulesOf(left) } };
    const urgent = closed.filter(({ tier }) => isUrgentOrAbove(tier));
    if (urgent.length > 0 && !hasReadAnswers) {
      return { refusal: { outcome: "advice-answers-to-read", rules: rulesOf(urgent) } };
    }
    const quotes = [...new Set(closed.flatMap(({ evidence }) => evidence))];
    return {
      decision: {
        kind: "advise",
        reasonCode,
        reason,
        details: { closes, words, tests },
        examination,
        // To the rules it is a lowering of what it closes.
        events: (day) => [{ kind: "decision", decision: "change-tier", day, closes, quotes }],
        message: { kind: "advice", words, tests },
        sets: { ownerId: actor.personId },
      },
    };
  });
}

function rulesOf(findings: readonly { rule: string }[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

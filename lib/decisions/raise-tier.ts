import "server-only";
import type { ClinicianActor } from "@/lib/actor";
import type { RaisedTier } from "@/lib/clinical/history/tier";
import { raisableTiers } from "@/lib/clinical/triage/explain/raisable-tiers";

import { decide } from "./decide";
import type { DecisionOutcome, DecisionTarget } from "./decision-outcome";
import { getOpenFindings } from "./get-open-findings";
import type { RaiseReason } from "./raise-reason";

export type TierRaise = { to: RaisedTier; reasonCode: RaiseReason; reason: string };

/** The case is there already, or higher. */
export type RaiseRefusal = { outcome: "not-above" };

/**
 * Raise a case by hand to a tier above its own, with a coded reason and words. Its limits count from today, and
 * it stands until a decision closes it. A case that was seen is to be decided about again.
 */
export function raiseTier(
  actor: ClinicianActor,
  target: DecisionTarget,
  { to, reasonCode, reason }: TierRaise,
  now: Date,
): Promise<DecisionOutcome | RaiseRefusal> {
  const submission = { ...target, action: "raise-tier", body: { to, reasonCode, reason } };
  return decide<RaiseRefusal>(actor, submission, now, async (tx, referral) => {
    const findings = await getOpenFindings(tx, actor.clinicId, referral);
    if (!raisableTiers({ ...referral, findings }).includes(to)) {
      return { refusal: { outcome: "not-above" } };
    }
    return {
      decision: {
        kind: "raise-tier",
        reasonCode,
        reason,
        details: { raisesTo: to },
        events: (day) => [
          {
            kind: "decision",
            decision: "change-tier",
            day,
            closes: [],
            quotes: [],
            raisesTo: to,
          },
        ],
        sets: { ownerId: actor.personId, seenAt: null },
      },
    };
  });
}

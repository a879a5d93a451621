import { type Band, RAISED_TIERS, type RaisedTier, type Tier } from "../../history/tier";
import type { Finding } from "../assessment";
import { RAISED_RULES } from "../rules/raised";
import { urgencyRank } from "../urgency";

/**
 * The tiers above a case's own, to which it can be raised by hand. Its open `findings` count where
 * missing information leaves the case without a tier.
 */
export function raisableTiers({
  tier,
  band,
  findings,
}: {
  tier: Tier | null;
  band: Band | null;
  findings: readonly Pick<Finding, "tier" | "band">[];
}): readonly RaisedTier[] {
  const current = tier === null ? findings : [{ tier, band }];
  return RAISED_TIERS.filter((each) => {
    const raised = urgencyRank(RAISED_RULES[each]);
    return current.every((own) => raised < urgencyRank(own));
  });
}

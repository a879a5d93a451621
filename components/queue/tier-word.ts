import type { ReferralWords } from "@/components/referral/fact-words";
import type { TierFilter } from "@/lib/queue/queue-filter";

/** A tier, or a case without one, in a word and without its band. */
export function tierWord(t: ReferralWords, tier: TierFilter): string {
  return t(`tier.${tier}`, { band: "" }).trim();
}

import type { Band, Information, Tier } from "@/lib/clinical/triage/tier";
import type { ReferralWords } from "./fact-words";
import type { Chip } from "./tier-chip";

/** The chips of a case: its tier if it has one, and what is not known if something is not. */
export function chipsOf(
  t: ReferralWords,
  { tier, band, information }: { tier: Tier | null; band: Band | null; information: Information },
): Chip[] {
  const chips: Chip[] = [];
  if (tier !== null) {
    chips.push({ kind: tier, word: t(`tier.${tier}`, { band: band?.toUpperCase() ?? "" }).trim() });
  }
  if (information !== "complete") {
    chips.push({ kind: information, word: t(`tier.${information}`) });
  }
  return chips;
}

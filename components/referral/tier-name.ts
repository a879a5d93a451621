import type { Band, Information, Tier } from "@/lib/clinical/history/tier";
import type { ReferralText } from "./fact-text";
import type { Chip } from "./tier-chip";

/** "Urgent A"; without a band "Urgent"; of a case without a tier what is not known. */
export function tierName(
  t: ReferralText,
  tier: Tier | Information,
  band: Band | null = null,
): string {
  return t(`tier.${tier}`, { band: band?.toUpperCase() ?? "" }).trim();
}

/** The chips of a case: its tier if it has one, and what is not known if something is not. */
export function chipsOf(
  t: ReferralText,
  { tier, band, information }: { tier: Tier | null; band: Band | null; information: Information },
): Chip[] {
  const chips: Chip[] = [];
  if (tier !== null) chips.push({ kind: tier, word: tierName(t, tier, band) });
  if (information !== "complete") chips.push({ kind: information, word: tierName(t, information) });
  return chips;
}

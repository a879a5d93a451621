import { chipClass } from "@/components/referral/tier-chip";
import type { TierFilter } from "@/lib/queue/queue-filter";

/** The shape of a tier without its word, which stands beside it or is read out. */
export function KindMark({ kind, times = 1 }: { kind: TierFilter; times?: number }) {
  return Array.from({ length: times }, (_each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same shape again and again
    <span key={index} aria-hidden="true" className={`${chipClass(kind)} chip-quiet`} />
  ));
}

import type { Overdue } from "@/lib/clinical/history/tier";

import { type QueueFilter, TIER_FILTERS, type TierFilter } from "./queue-filter";

/** How many referrals of one kind are open; `target` and `breach` of them are past that date. */
export type TierCount = { tier: TierFilter; open: number; target: number; breach: number };

/** A row of `queue_counts`: its tier is a tier or "none". */
export type CountRecord = { tier: string; information: string; overdue: Overdue; open: number };

/** Every tier in order of urgency, then the cases without one; those that have nobody are zero, not left out. */
export function countedBy(records: readonly CountRecord[]): readonly TierCount[] {
  return TIER_FILTERS.map((tier): TierCount => {
    const own = records.filter(
      (record) => (record.tier === "none" ? record.information : record.tier) === tier,
    );
    const sum = (matches: (record: CountRecord) => boolean) =>
      own.filter(matches).reduce((total, { open }) => total + open, 0);
    return {
      tier,
      open: sum(() => true),
      target: sum(({ overdue }) => overdue === "target"),
      breach: sum(({ overdue }) => overdue === "breach"),
    };
  });
}

/** How many a filter by tier, deadline and target leaves; late first looks follow the day and are counted over their index. */
export function filteredCount(
  counts: readonly TierCount[],
  {
    tier,
    overdue,
  }: { tier: QueueFilter["tier"]; overdue: Exclude<QueueFilter["overdue"], "first-look"> },
): number {
  return counts
    .filter((count) => tier === null || tier === count.tier)
    .reduce((total, count) => total + count[overdue ?? "open"], 0);
}

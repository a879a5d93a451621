import type { Overdue } from "@/lib/clinical/history/tier";

import { TIER_FILTERS, type TierFilter } from "./queue-filter";

/** How many referrals of one kind are open; `target` and `breach` of them are past that date. */
export type TierCount = { tier: TierFilter; open: number; target: number; breach: number };

/** How many open referrals are alike in all that is counted as they change; `tier` is a tier or "none". */
export type CountRecord = {
  tier: string;
  information: string;
  overdue: Overdue;
  place: number;
  /** As the database derives it. */
  waitsFor: string;
  open: number;
};

/** Every tier in order of urgency, then the cases without one; those that have nobody are zero, not left out. */
export function countedBy(records: readonly CountRecord[]): readonly TierCount[] {
  return TIER_FILTERS.map((tier): TierCount => {
    const own = records.filter((record) => kindOf(record) === tier);
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

/** As the filter by tier names it. */
export function kindOf({ tier, information }: Pick<CountRecord, "tier" | "information">): string {
  return tier === "none" ? information : tier;
}

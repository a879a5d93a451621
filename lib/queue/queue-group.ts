import type { QueueFilter, QueueView } from "./queue-filter";
import { type CountRecord, kindOf } from "./tier-count";

/** The rows of one place of a filtered list, all of them: how many, and how many are late by which clock. */
export type QueueGroup = { place: number; open: number; breach: number; lateFirstLooks: number };

/** The same without first looks, which follow the day. */
type KeptGroup = Omit<QueueGroup, "lateFirstLooks">;

const OURS: readonly string[] = ["first-look", "signature", "decision"];

const COUNTED_BY_INDEX: readonly QueueView[] = ["notes", "came-back", "booked"];

/**
 * The groups of a filter from what is counted as referrals change; null for a filter that has to be counted over its index.
 * `visits`: those of the visits and replies that are the clinic's today.
 */
export function keptGroups(
  { view, tier, overdue, due, owner }: QueueFilter,
  counts: readonly CountRecord[],
  visits: readonly CountRecord[],
): readonly KeptGroup[] | null {
  const isOfADay = due !== null || overdue === "first-look" || overdue === "first-look-due";
  if (owner !== null || isOfADay || COUNTED_BY_INDEX.includes(view)) return null;
  const inView: Partial<Record<QueueView, readonly CountRecord[]>> = {
    all: counts,
    emg: counts.filter(({ waitsFor }) => waitsFor === "signature" || waitsFor === "emg-lab"),
    "first-look": counts.filter(({ waitsFor }) => waitsFor === "first-look"),
    decide: [...counts.filter(({ waitsFor }) => OURS.includes(waitsFor)), ...visits],
  };
  const matching = (inView[view] ?? []).filter(
    (count) =>
      (tier === null || kindOf(count) === tier) && (overdue === null || count.overdue === overdue),
  );
  const groups = new Map<number, KeptGroup>();
  for (const { place, open, overdue: late } of matching) {
    const group = groups.get(place) ?? { place, open: 0, breach: 0 };
    const breach = group.breach + (late === "breach" ? open : 0);
    groups.set(place, { place, open: group.open + open, breach });
  }
  return [...groups.values()].filter(({ open }) => open > 0).sort((a, b) => a.place - b.place);
}

export function sumOf(groups: readonly KeptGroup[]): number {
  return groups.reduce((total, { open }) => total + open, 0);
}

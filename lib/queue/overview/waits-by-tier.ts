import type { Day } from "@/lib/clinical/calendar/day";
import { timeUsed } from "@/lib/clinical/calendar/time-used";
import { TIER_FILTERS, type TierFilter } from "../queue-filter";
import { kindOf } from "../tier-count";
import type { WaitingCount } from "./waiting-count";

/** Of the time from opening to the deadline, in so many equal parts. */
export const PARTS = 10;

/** The open cases of one kind whose patient nobody has seen. */
export type Waits = {
  kind: TierFilter;
  open: number;
  /** Of the days since each opened: at least half of them wait so long or shorter. */
  medianDays: number;
  /** How many have used up to a tenth of their time, up to two, and so on; who is overdue or has no deadline is in none. */
  used: readonly number[];
  overdue: number;
  withoutDeadline: number;
};

/** Kinds that nobody waits in are left out. */
export function waitsByTier(counts: readonly WaitingCount[], today: Day): readonly Waits[] {
  const unseen = counts.filter(({ isSeen, overdue }) => !isSeen || overdue === "breach");
  return TIER_FILTERS.map((kind) => ({
    kind,
    own: unseen.filter((count) => kindOf(count) === kind),
  }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => waitsOf(kind, own, today));
}

function waitsOf(kind: TierFilter, own: readonly WaitingCount[], today: Day): Waits {
  const used = Array.from({ length: PARTS }, () => 0);
  let overdue = 0;
  let withoutDeadline = 0;
  for (const { overdue: late, deadlineOn, openedOn, open } of own) {
    if (late === "breach") overdue += open;
    else if (deadlineOn === null) withoutDeadline += open;
    else {
      const part = Math.min(PARTS - 1, Math.floor(timeUsed(openedOn, deadlineOn, today) * PARTS));
      used[part] = (used[part] ?? 0) + open;
    }
  }
  const open = own.reduce((sum, each) => sum + each.open, 0);
  return { kind, open, medianDays: medianWait(own, open, today), used, overdue, withoutDeadline };
}

function medianWait(own: readonly WaitingCount[], open: number, today: Day): number {
  let counted = 0;
  for (const each of own.toSorted((a, b) => b.openedOn - a.openedOn)) {
    counted += each.open;
    if (counted * 2 >= open) return Math.max(0, today - each.openedOn);
  }
  throw new Error("the median of nobody");
}

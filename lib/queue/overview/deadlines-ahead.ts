import { type Day, earliestDay } from "@/lib/clinical/calendar/day";
import { TIER_FILTERS, type TierFilter } from "../queue-filter";
import { kindOf } from "../tier-count";
import type { WaitingCount } from "./waiting-count";

export const DAYS_AHEAD = 14;

export type KindCount = { kind: TierFilter; count: number };

/** Open cases whose patient nobody has seen, by the day of their deadline: those past it, and each of the next 14 days from today on. */
export type DeadlinesAhead = {
  overdue: readonly (KindCount & { since: Day | null })[];
  days: readonly { day: Day; kinds: readonly KindCount[] }[];
  /** Of those that are not overdue. */
  later: number;
  withoutDeadline: number;
};

export function deadlinesAhead(counts: readonly WaitingCount[], today: Day): DeadlinesAhead {
  const overdue = counts.filter((count) => count.overdue === "breach");
  const bound = counts.filter((count) => count.overdue !== "breach" && !count.isSeen);
  const last = today + DAYS_AHEAD - 1;
  return {
    overdue: kindsOf(overdue).map((each) => ({
      ...each,
      since: firstDeadline(overdue, each.kind),
    })),
    days: Array.from({ length: DAYS_AHEAD }, (_each, ahead) => today + ahead).map((day) => ({
      day,
      kinds: kindsOf(bound.filter(({ deadlineOn }) => deadlineOn === day)),
    })),
    later: sumOf(bound.filter(({ deadlineOn }) => deadlineOn !== null && deadlineOn > last)),
    withoutDeadline: sumOf(bound.filter(({ deadlineOn }) => deadlineOn === null)),
  };
}

function kindsOf(counts: readonly WaitingCount[]): KindCount[] {
  return TIER_FILTERS.map((kind) => ({
    kind,
    count: sumOf(counts.filter((count) => kindOf(count) === kind)),
  })).filter(({ count }) => count > 0);
}

function firstDeadline(counts: readonly WaitingCount[], kind: TierFilter): Day | null {
  const days = counts.filter((count) => kindOf(count) === kind).map(({ deadlineOn }) => deadlineOn);
  return earliestDay(days.filter((day) => day !== null));
}

function sumOf(counts: readonly WaitingCount[]): number {
  return counts.reduce((sum, { open }) => sum + open, 0);
}

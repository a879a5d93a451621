import type { Day } from "../calendar/day";
import { caffeineTaper, type TaperDays } from "./caffeine-taper";

/** The most caffeine of one day, in whole milligrams. */
export type TaperDate = { on: Day; atMostMg: number };

/**
 * The taper with its dates. The first day of less is the day after the plan began, or tomorrow where no plan has begun
 * or those days are over.
 */
export function taperDates(
  baselineMg: number,
  days: TaperDays,
  { startedOn, today }: { startedOn: Day | null; today: Day },
): readonly TaperDate[] {
  const before = startedOn === null || startedOn + days < today ? today : startedOn;
  return caffeineTaper(baselineMg, days).map(({ day, atMostMg }) => ({
    on: before + day,
    atMostMg,
  }));
}

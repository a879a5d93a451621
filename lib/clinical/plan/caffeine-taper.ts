/** Over how many days caffeine is reduced. */
export const TAPER_DAYS = [7, 8, 9, 10] as const;
export type TaperDays = (typeof TAPER_DAYS)[number];
export const USUAL_TAPER_DAYS: TaperDays = 10;

/** `day` 1 is the first day of less. `atMostMg` is a whole number of milligrams, rounded down. */
export type TaperStep = { day: number; atMostMg: number };

/** The linear cap of each day, the last one zero: baseline x (1 - day / days). Throws unless the baseline is zero or more. */
export function caffeineTaper(
  baselineMg: number,
  days: TaperDays = USUAL_TAPER_DAYS,
): readonly TaperStep[] {
  if (!Number.isFinite(baselineMg) || baselineMg < 0) {
    throw new Error(`not an amount of caffeine in mg: ${baselineMg}`);
  }
  return Array.from({ length: days }, (_, index) => ({
    day: index + 1,
    atMostMg: Math.floor((baselineMg * (days - index - 1)) / days),
  }));
}

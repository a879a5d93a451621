/** What a day's caffeine comes from, with the milligrams in one of it; `caffeine-mg` is what a packet says. */
export const CAFFEINE_SOURCES = {
  "coffee-cups": 100,
  "energy-drinks": 80,
  "caffeine-mg": 1,
} as const;
export type CaffeineSource = keyof typeof CAFFEINE_SOURCES;

/** A day's caffeine in milligrams, from how many there are of each. */
export function caffeineAmount(counts: Readonly<Record<CaffeineSource, number>>): number {
  return (
    counts["coffee-cups"] * CAFFEINE_SOURCES["coffee-cups"] +
    counts["energy-drinks"] * CAFFEINE_SOURCES["energy-drinks"] +
    counts["caffeine-mg"] * CAFFEINE_SOURCES["caffeine-mg"]
  );
}

/** As many cups of coffee as hold no more than `mg` of caffeine, in half cups. */
export function cupsWithin(mg: number): number {
  return Math.floor((2 * mg) / CAFFEINE_SOURCES["coffee-cups"]) / 2;
}

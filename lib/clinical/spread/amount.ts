import type { Duration } from "../history/event";

/** Four steps of shade, light to dark. */
export const AMOUNTS = [1, 2, 3, 4] as const;
export type Amount = (typeof AMOUNTS)[number];

const BY_DURATION = {
  "under-1-min": 1,
  "1-to-10-min": 1,
  "10-to-60-min": 2,
  "1-to-6-hours": 3,
  "over-6-hours": 4,
  "on-and-off-all-day": 4,
  unknown: null,
} as const satisfies Record<Duration, Amount | null>;

const SHARES = [
  "up to a quarter of recorded days",
  "up to half",
  "up to three quarters",
  "up to all recorded days",
] as const;

/** What the shades mean, in the order of AMOUNTS. A day shows the longest duration, more days their share of recorded ones. */
export const AMOUNT_MEANINGS = {
  day: ["up to 10 minutes", "10 to 60 minutes", "1 to 6 hours", "over 6 hours or all day"],
  week: SHARES,
  "4-weeks": SHARES,
} as const;

/** The longest of a day's durations; null where none was reported. */
export function amountOfDay(durations: readonly (Duration | null)[]): Amount | null {
  const known = durations.flatMap((duration) =>
    duration === null ? [] : (BY_DURATION[duration] ?? []),
  );
  return known.length === 0
    ? null
    : known.reduce((most, amount) => (amount > most ? amount : most));
}

/** Twitch days as quarters of the recorded days. Unrecorded days are in neither number. */
export function amountOfWeek(twitchDays: number, recordedDays: number): Amount {
  const share = twitchDays / recordedDays;
  if (share <= 0.25) return 1;
  if (share <= 0.5) return 2;
  if (share <= 0.75) return 3;
  return 4;
}

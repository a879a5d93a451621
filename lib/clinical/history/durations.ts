import type { Duration } from "./event";

/** The middle of each bucket; the open one is taken as 6 to 24 hours. Null: not the length of one bout, or not known. */
export const MIDPOINT_MINUTES = {
  "under-1-min": 0.5,
  "1-to-10-min": 5.5,
  "10-to-60-min": 35,
  "1-to-6-hours": 210,
  "over-6-hours": 900,
  "on-and-off-all-day": null,
  unknown: null,
} as const satisfies Record<Duration, number | null>;

/** Buckets with a length, shortest first. */
export const LENGTHS = [
  "under-1-min",
  "1-to-10-min",
  "10-to-60-min",
  "1-to-6-hours",
  "over-6-hours",
] as const satisfies readonly Duration[];

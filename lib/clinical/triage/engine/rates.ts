import type { Duration } from "../../history/event";
import { MIDPOINT_MINUTES } from "../../spread/duration";
import type { Thresholds } from "../rule";
import { NEVER } from "./evidence";
import type { State } from "./state";

/** Durations with a length, shortest first. */
const BUCKETS = (Object.keys(MIDPOINT_MINUTES) as Duration[]).filter(
  (duration) => MIDPOINT_MINUTES[duration] !== null,
);

/** Null for what is not the length of one bout, or is not known. */
export function durationBucket(duration: Duration): number | null {
  const bucket = BUCKETS.indexOf(duration);
  return bucket === -1 ? null : bucket;
}

/** Whether twitching lies on one side in the window that ends with the latest recorded day. */
export function isAsymmetric({ recorded }: State, thresholds: Thresholds): boolean {
  const last = recorded.at(-1)?.day ?? NEVER;
  let right = 0;
  let left = 0;
  for (const day of recorded) {
    if (last - day.day >= thresholds.worseningWindow) continue;
    if (day.right) right += 1;
    if (day.left) left += 1;
  }
  const sided = right + left;
  if (sided < thresholds.asymmetryMinimumDays) return right > 0 !== left > 0;
  return Math.abs(right - left) / sided >= thresholds.asymmetryIndex;
}

type Window = { recorded: number; twitching: number; durations: number[]; reported: number };

/**
 * Twitch-days per recorded day, or the median duration, at least doubled from one window to the next.
 * The windows end with the latest recorded day, and each needs enough recorded days.
 */
export function ratesDoubled({ recorded }: State, thresholds: Thresholds): boolean {
  const last = recorded.at(-1)?.day ?? NEVER;
  const latest = emptyWindow();
  const before = emptyWindow();
  for (const { day, twitch, durations } of recorded) {
    const ago = last - day;
    if (ago >= 2 * thresholds.worseningWindow) continue;
    const window = ago < thresholds.worseningWindow ? latest : before;
    window.recorded += 1;
    if (twitch) window.twitching += 1;
    for (const [bucket, count] of durations.entries()) {
      window.durations[bucket] = (window.durations[bucket] ?? 0) + count;
      window.reported += count;
    }
  }
  if (Math.min(latest.recorded, before.recorded) < thresholds.worseningMinimumDays) return false;
  const share = ({ twitching, recorded: days }: Window) => twitching / days;
  return (
    doubled(share(before), share(latest), thresholds.worseningRatio) ||
    doubled(medianMinutes(before), medianMinutes(latest), thresholds.worseningRatio)
  );
}

function emptyWindow(): Window {
  return { recorded: 0, twitching: 0, durations: [], reported: 0 };
}

function doubled(before: number, latest: number, ratio: number): boolean {
  return before > 0 && latest >= ratio * before;
}

/** 0 where no duration was told; the longer of the two middle ones where their number is even. */
function medianMinutes({ durations, reported }: Window): number {
  let left = Math.floor(reported / 2);
  for (const [bucket, count] of durations.entries()) {
    if (count > left) return minutesOf(bucket);
    left -= count;
  }
  return 0;
}

function minutesOf(bucket: number): number {
  const duration = BUCKETS[bucket];
  return duration === undefined ? 0 : (MIDPOINT_MINUTES[duration] ?? 0);
}

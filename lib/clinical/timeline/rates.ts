import { LENGTHS, MIDPOINT_MINUTES } from "../history/durations";
import type { Duration } from "../history/event";
import { NEVER } from "./evidence";
import type { TimelineThresholds } from "./thresholds";
import type { Timeline } from "./timeline";

/** Null for what is not the length of one bout, or is not known. */
export function durationBucket(duration: Duration): number | null {
  const bucket = LENGTHS.findIndex((length) => length === duration);
  return bucket === -1 ? null : bucket;
}

/** Days on which something on that side twitched; the midline and sides that were not known count on neither. */
export type SidedDays = { right: number; left: number };

/** Of the window that ends with the latest recorded day. */
export function sidedDays(
  { recorded }: Timeline,
  { worseningWindow }: TimelineThresholds,
): SidedDays {
  const last = recorded.at(-1)?.day ?? NEVER;
  const sided = { right: 0, left: 0 };
  for (const { day, right, left } of recorded) {
    if (last - day >= worseningWindow) continue;
    if (right) sided.right += 1;
    if (left) sided.left += 1;
  }
  return sided;
}

/** (R - L) / (R + L): -1 all left to 1 all right. Null where too few days are sided. */
export function asymmetryIndex(
  { right, left }: SidedDays,
  { asymmetryMinimumDays }: TimelineThresholds,
): number | null {
  const all = right + left;
  return all < asymmetryMinimumDays ? null : (right - left) / all;
}

/** Whether twitching lies on one side; where no index can be said, whether only one side twitched at all. */
export function isAsymmetric(timeline: Timeline, thresholds: TimelineThresholds): boolean {
  const sided = sidedDays(timeline, thresholds);
  const index = asymmetryIndex(sided, thresholds);
  return index === null
    ? sided.right > 0 !== sided.left > 0
    : Math.abs(index) >= thresholds.asymmetryIndex;
}

type Window = { recorded: number; twitching: number; durations: number[]; reported: number };

/**
 * Twitch-days per recorded day, or the median duration, at least doubled from one window to the next.
 * The windows end with the latest recorded day, and each needs enough recorded days.
 */
export function ratesDoubled({ recorded }: Timeline, thresholds: TimelineThresholds): boolean {
  if (recorded.length < 2 * thresholds.worseningMinimumDays) return false;
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
  return (
    doubled(twitchShare(before), twitchShare(latest), thresholds.worseningRatio) ||
    doubled(medianMinutes(before), medianMinutes(latest), thresholds.worseningRatio)
  );
}

function twitchShare({ twitching, recorded }: Window): number {
  return twitching / recorded;
}

function emptyWindow(): Window {
  return { recorded: 0, twitching: 0, durations: [], reported: 0 };
}

function doubled(before: number, latest: number, ratio: number): boolean {
  return before > 0 && latest >= ratio * before;
}

/** 0 where no duration was reported; the longer of the two middle ones where their number is even. */
function medianMinutes({ durations, reported }: Window): number {
  let left = Math.floor(reported / 2);
  for (const [bucket, count] of durations.entries()) {
    if (count > left) return minutesOf(bucket);
    left -= count;
  }
  return 0;
}

function minutesOf(bucket: number): number {
  const length = LENGTHS[bucket];
  return length === undefined ? 0 : MIDPOINT_MINUTES[length];
}

import type { Readings } from "../rule";
import type { RecordedDay, State } from "./state";

/** Whether twitching lies on one side in the window that ends with the latest recorded day. */
export function isAsymmetric({ recorded }: State, readings: Readings): boolean {
  const last = recorded.at(-1)?.day;
  if (last === undefined) return false;
  let right = 0;
  let left = 0;
  for (const day of recorded) {
    if (last - day.day >= readings.worseningWindow) continue;
    if (day.right) right += 1;
    if (day.left) left += 1;
  }
  const sided = right + left;
  if (sided < readings.asymmetryMinimumDays) return right > 0 !== left > 0;
  return Math.abs(right - left) / sided >= readings.asymmetryIndex;
}

/**
 * Twitch-days per recorded day, or the median duration, at least doubled from one window to the next.
 * The windows end with the latest recorded day, and each needs enough recorded days.
 */
export function ratesDoubled({ recorded }: State, readings: Readings): boolean {
  const last = recorded.at(-1)?.day;
  if (last === undefined || recorded.length < 2 * readings.worseningMinimumDays) return false;
  const isLatest = ({ day }: RecordedDay) => last - day < readings.worseningWindow;
  const isBefore = ({ day }: RecordedDay) =>
    last - day >= readings.worseningWindow && last - day < 2 * readings.worseningWindow;
  const latest = recorded.filter(isLatest);
  const before = recorded.filter(isBefore);
  if (Math.min(latest.length, before.length) < readings.worseningMinimumDays) return false;
  return (
    doubled(twitchShare(before), twitchShare(latest), readings.worseningRatio) ||
    doubled(medianMinutes(before), medianMinutes(latest), readings.worseningRatio)
  );
}

function doubled(before: number, latest: number, ratio: number): boolean {
  return latest > 0 && before > 0 && latest >= ratio * before;
}

function twitchShare(days: readonly RecordedDay[]): number {
  return days.filter(({ twitch }) => twitch).length / days.length;
}

/** 0 where no duration was told. */
function medianMinutes(days: readonly RecordedDay[]): number {
  const minutes = days.flatMap((day) => day.minutes).toSorted((a, b) => a - b);
  return minutes[Math.floor(minutes.length / 2)] ?? 0;
}

/** How the tries under one key are counted: points, one for each that was not right. */
export type TryLimit = {
  /** Points that cost no wait. */
  free: number;
  /** Seconds after which one point is forgotten; null: none is, until all are. */
  decaySeconds: number | null;
};

export type TryCount = {
  points: number;
  /** Since when the next point decays; where none does, when the last one was counted. */
  countedAt: Date;
  /** Null: the next try is open. */
  blockedUntil: Date | null;
};

const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_SECONDS = 90 * 24 * 60 * 60;

/** What is left of a count at `now`. */
export function decayed(count: TryCount, { decaySeconds }: TryLimit, now: Date): TryCount {
  if (decaySeconds === null) return count;
  const periods = Math.max(0, Math.floor(secondsBetween(count.countedAt, now) / decaySeconds));
  return {
    ...count,
    points: Math.max(0, count.points - periods),
    countedAt: after(count.countedAt, periods * decaySeconds),
  };
}

/** Whole seconds until the next try is open; null: it is. */
export function secondsToWait({ blockedUntil }: TryCount, now: Date): number | null {
  if (blockedUntil === null || blockedUntil <= now) return null;
  return Math.ceil(secondsBetween(now, blockedUntil));
}

/** The count with one point more; the wait doubles with each point that is not free, up to 15 minutes. */
export function withOneMore(count: TryCount | null, limit: TryLimit, now: Date): TryCount {
  const left = count === null ? null : decayed(count, limit, now);
  const points = (left?.points ?? 0) + 1;
  const over = points - limit.free;
  const seconds = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (over - 1));
  return {
    points,
    countedAt: limit.decaySeconds === null || points === 1 ? now : (left?.countedAt ?? now),
    blockedUntil: over > 0 ? after(now, seconds) : null,
  };
}

/** When the count is the same as none. */
export function forgottenAt({ points, countedAt, blockedUntil }: TryCount, limit: TryLimit): Date {
  const seconds =
    limit.decaySeconds === null ? FORGOTTEN_AFTER_SECONDS : points * limit.decaySeconds;
  const decays = after(countedAt, seconds);
  return blockedUntil !== null && blockedUntil > decays ? blockedUntil : decays;
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}

function after(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1000);
}

import { expect, test } from "vitest";
import {
  decayed,
  forgottenAt,
  secondsToWait,
  type TryCount,
  type TryLimit,
  withOneMore,
} from "./try-count";

const START = new Date("2026-11-24T09:00:00Z");
const DECAYS: TryLimit = { free: 4, decaySeconds: 900 };
const STAYS: TryLimit = { free: 100, decaySeconds: null };
const at = (seconds: number) => new Date(START.getTime() + seconds * 1000);

/** A count after a try at each of these seconds; one that finds it blocked is not counted. */
function tried(limit: TryLimit, seconds: readonly number[]): TryCount {
  let count: TryCount | null = null;
  for (const second of seconds) {
    if (count !== null && secondsToWait(count, at(second)) !== null) continue;
    count = withOneMore(count, limit, at(second));
  }
  if (count === null) throw new Error("nothing was tried");
  return count;
}
const atOnce = (times: number) => Array.from({ length: times }, () => 0);

test.each([
  [3, null],
  [4, null],
  [5, 15],
])("after %i tries that were not right the next waits %s seconds", (times, wait) => {
  expect(secondsToWait(tried(DECAYS, atOnce(times)), at(0))).toBe(wait);
});

test("the wait doubles, up to 15 minutes", () => {
  const waits: (number | null)[] = [];
  let count = tried(DECAYS, atOnce(4));
  for (let now = 0, tries = 0; tries < 10; tries++) {
    count = withOneMore(count, { ...DECAYS, decaySeconds: null }, at(now));
    const wait = secondsToWait(count, at(now));
    waits.push(wait);
    now += wait ?? 0;
  }
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900, 900]);
});

test.each([
  [0, 15],
  [14.001, 1],
  [14.999, 1],
  [15, null],
  [16, null],
])("%s seconds into a wait of 15, %s are left", (seconds, left) => {
  expect(secondsToWait(tried(DECAYS, atOnce(5)), at(seconds))).toBe(left);
});

test.each([
  [899, 3],
  [900, 2],
  [1799, 2],
  [1800, 1],
  [2700, 0],
  [1e6, 0],
  [-60, 3],
])("after %i seconds 3 points have become %i", (seconds, points) => {
  expect(decayed(tried(DECAYS, atOnce(3)), DECAYS, at(seconds)).points).toBe(points);
});

test("what is left of a quarter of an hour is not lost by the next try", () => {
  const count = tried(DECAYS, [0, 0, 1000]);
  expect(count.points).toBe(2);
  expect(decayed(count, DECAYS, at(1799)).points).toBe(2);
  expect(decayed(count, DECAYS, at(1800)).points).toBe(1);
});

test("a try in each quarter of an hour, for a day, never makes anybody wait; one each 14 minutes does at last", () => {
  const every = (minutes: number) =>
    Array.from({ length: (24 * 60) / minutes }, (_, tries) => tries * minutes * 60);
  let most = 0;
  every(15).reduce<TryCount | null>((count, second) => {
    const next = withOneMore(count, DECAYS, at(second));
    most = Math.max(most, next.points);
    expect(secondsToWait(next, at(second))).toBeNull();
    return next;
  }, null);
  expect(most).toBe(1);
  expect(tried(DECAYS, every(14)).points).toBeGreaterThan(4);
});

test.each([
  [99, null],
  [100, null],
  [101, 15],
])("of a count without decay %i points wait %s seconds, a month later too", (points, wait) => {
  const count = tried(STAYS, [...atOnce(points - 1), 30 * 86_400]);
  expect(count.points).toBe(points);
  expect(secondsToWait(count, at(30 * 86_400))).toBe(wait);
});

test("a count is forgotten when it is the same as none", () => {
  expect(forgottenAt(tried(DECAYS, atOnce(3)), DECAYS)).toEqual(at(2700));
  expect(forgottenAt(tried(DECAYS, [0, 1000]), DECAYS)).toEqual(at(1900));
  expect(forgottenAt(tried(STAYS, [0, 1000]), STAYS)).toEqual(at(1000 + 90 * 86_400));
  const blocked = { ...tried(DECAYS, atOnce(5)), blockedUntil: at(9000) };
  expect(forgottenAt(blocked, DECAYS)).toEqual(at(9000));
});

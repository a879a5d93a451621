/** `beside`: the median of this work's time divided by that of the first work in the same round. */
export type Timing = { median: number; p95: number; beside: number };

/**
 * Milliseconds of each of `rounds` turns of every named piece of work, taken in turn so that noise hits all alike;
 * `between` is not timed.
 */
export async function inTurn(
  work: Record<string, () => Promise<unknown>>,
  { rounds, warmUp, between }: { rounds: number; warmUp: number; between?: () => Promise<void> },
): Promise<Record<string, Timing>> {
  const taken = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(work)) {
      await between?.();
      const startedAt = performance.now();
      await run();
      if (round >= 0) taken.get(name)?.push(performance.now() - startedAt);
    }
  }
  const [first = []] = taken.values();
  return Object.fromEntries([...taken].map(([name, times]) => [name, timing(times, first)]));
}

/** `first`: of the work that each time is compared with, round by round. */
export function timing(times: readonly number[], first: readonly number[]): Timing {
  const beside = times.map((time, round) => time / (first[round] ?? Number.NaN));
  return { median: at(times, 0.5), p95: at(times, 0.95), beside: at(beside, 0.5) };
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export type Timing = { median: number; p95: number };

/** Milliseconds of each of `rounds` turns of every named piece of work, taken in turn so that noise hits all alike; `between` is not timed. */
export async function inTurn(
  work: Record<string, () => Promise<void>>,
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
  return Object.fromEntries([...taken].map(([name, times]) => [name, timing(times)]));
}

function timing(times: number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

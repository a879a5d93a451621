import type { ProcessorTime } from "./processor-time.sql";

/** Wall milliseconds. `beside`: the median of this work's time divided by that of the first work in the same round. */
export type Timing = { median: number; p95: number; beside: number };

/** And processor milliseconds of web process and database. `usedBeside`: both together, divided by those of the first work. */
export type UsedTiming = Timing & { web: number; database: number; usedBeside: number };

type Turn = { wall: number } & ProcessorTime;

/**
 * Each of `rounds` turns of every named piece of work, taken in turn so that noise hits all alike; `between` is not
 * timed. Processor time of this process is not counted.
 */
export async function inTurn(
  work: Record<string, () => Promise<unknown>>,
  {
    rounds,
    warmUp,
    between,
    processorTime,
  }: {
    rounds: number;
    warmUp: number;
    between?: () => Promise<void>;
    /** Made once everything is warm: connections are opened until then. */
    processorTime: () => Promise<() => Promise<ProcessorTime>>;
  },
): Promise<Record<string, UsedTiming>> {
  const turns = new Map(Object.keys(work).map((name) => [name, [] as Turn[]]));
  let now = await processorTime();
  for (let round = -warmUp; round < rounds; round += 1) {
    if (round === 0) now = await processorTime();
    for (const [name, run] of Object.entries(work)) {
      await between?.();
      const before = await now();
      const startedAt = performance.now();
      await run();
      const wall = performance.now() - startedAt;
      const after = await now();
      if (round < 0) continue;
      const used = { web: after.web - before.web, database: after.database - before.database };
      turns.get(name)?.push({ wall, ...used });
    }
  }
  const [first = []] = turns.values();
  const firstWalls = first.map(({ wall }) => wall);
  return Object.fromEntries(
    [...turns].map(([name, of]) => {
      const walls = of.map(({ wall }) => wall);
      const usedBeside = usual(of.map(both)) / usual(first.map(both));
      const web = usual(of.map((turn) => turn.web));
      const database = usual(of.map((turn) => turn.database));
      return [name, { ...timing(walls, firstWalls), web, database, usedBeside }];
    }),
  );
}

function both({ web, database }: Turn): number {
  return web + database;
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

/** The mean without the dearest twentieth and the cheapest: garbage is counted, another program's turn is not. */
function usual(values: readonly number[]): number {
  const cut = Math.floor(values.length / 20);
  const kept = values.toSorted((a, b) => a - b).slice(cut, values.length - cut);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

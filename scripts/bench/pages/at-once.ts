import type { ProcessorTime } from "./processor-time.sql";

/** Of requests that were sent so many at once: wall milliseconds, and processor milliseconds of each that was answered. */
export type Load = {
  perSecond: number;
  /** Not answered: the server asks to come again. Its reason is printed as an error. */
  refused: number;
  p50: number;
  p95: number;
  p99: number;
  web: number;
  database: number;
};

const SLICES = 4;
const SLICE_MS = 3000;

type Slice = { times: number[]; refused: number; lasted: number; used: ProcessorTime };

/** Each named piece of work, `atOnce` at a time, in short slices by turns, so that noise hits all alike. */
export async function underLoad(
  work: Record<string, () => Promise<unknown>>,
  { atOnce, now }: { atOnce: number; now: () => Promise<ProcessorTime> },
): Promise<Record<string, Load>> {
  const slices = new Map(Object.keys(work).map((name) => [name, [] as Slice[]]));
  for (let turn = -1; turn < SLICES; turn += 1) {
    for (const [name, run] of Object.entries(work)) {
      const slice = await sliceOf(run, atOnce, now);
      // The first opens connections and fills caches.
      if (turn >= 0) slices.get(name)?.push(slice);
    }
  }
  return Object.fromEntries([...slices].map(([name, of]) => [name, loadOf(of)]));
}

async function sliceOf(
  run: () => Promise<unknown>,
  atOnce: number,
  now: () => Promise<ProcessorTime>,
): Promise<Slice> {
  const times: number[] = [];
  let refused = 0;
  const before = await now();
  const startedAt = performance.now();
  const client = async () => {
    while (performance.now() - startedAt < SLICE_MS) {
      const sentAt = performance.now();
      try {
        await run();
        times.push(performance.now() - sentAt);
      } catch (error) {
        refused += 1;
        process.stderr.write(`${String(error)}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  const lasted = performance.now() - startedAt;
  const after = await now();
  return {
    times,
    refused,
    lasted,
    used: { web: after.web - before.web, database: after.database - before.database },
  };
}

function loadOf(slices: readonly Slice[]): Load {
  const times = slices.flatMap((slice) => slice.times).toSorted((a, b) => a - b);
  const sum = (of: (slice: Slice) => number) => slices.reduce((all, slice) => all + of(slice), 0);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    perSecond: (times.length / sum(({ lasted }) => lasted)) * 1000,
    refused: sum(({ refused }) => refused),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    web: sum(({ used }) => used.web) / times.length,
    database: sum(({ used }) => used.database) / times.length,
  };
}

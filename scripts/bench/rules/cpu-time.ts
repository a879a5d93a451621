/** What a run cost: processor time, so that other work on the machine counts little. */
export type Cost = { histories: number; microseconds: number };

/** How long an engine is run before it counts, and again and again for the best of what follows. */
const WARM_UP_MICROSECONDS = 3e6;
const ROUNDS = 5;

/**
 * The processor time of this process that a run over every item takes: the best of five rounds after three seconds,
 * which a slow engine spends on its only round.
 */
export async function costOf<Item>(
  items: readonly Item[],
  run: (item: Item) => unknown,
): Promise<Cost> {
  let best = await roundOf(items, run);
  let spent = best.microseconds;
  for (let round = 0; spent < WARM_UP_MICROSECONDS || round < ROUNDS; round += 1) {
    if (best.microseconds > WARM_UP_MICROSECONDS) return best;
    const cost = await roundOf(items, run);
    spent += cost.microseconds;
    if (cost.microseconds < best.microseconds) best = cost;
  }
  return best;
}

/** A slice takes less time than the machine gives to a process at once, so that some turns are undisturbed. */
const SLICES = 50;
const TURNS = 40;

/**
 * The processor time of pieces of work that are compared, each a list of runs: slice by slice in turn, so that what else
 * goes on in the machine hits all alike, and of each slice its best turn.
 */
export function costsInTurn(
  work: Readonly<Record<string, readonly (() => unknown)[]>>,
): Record<string, Cost> {
  const turns = Object.entries(work).map(([name, runs]) => ({
    name,
    runs,
    best: Array.from({ length: SLICES }, () => Number.POSITIVE_INFINITY),
  }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (let slice = 0; slice < SLICES; slice += 1) {
      for (const { runs, best } of turns) {
        best[slice] = Math.min(best[slice] ?? Number.NaN, microsecondsOf(runs, slice));
      }
    }
  }
  return Object.fromEntries(
    turns.map(({ name, runs, best }) => [
      name,
      { histories: runs.length, microseconds: best.reduce((sum, each) => sum + each, 0) },
    ]),
  );
}

function microsecondsOf(runs: readonly (() => unknown)[], slice: number): number {
  const before = process.cpuUsage();
  for (let index = slice; index < runs.length; index += SLICES) runs[index]?.();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function roundOf<Item>(items: readonly Item[], run: (item: Item) => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  for (const item of items) {
    const result = run(item);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return { histories: items.length, microseconds: user + system };
}

export function perSecond({ histories, microseconds }: Cost): number {
  return histories / (microseconds / 1e6);
}

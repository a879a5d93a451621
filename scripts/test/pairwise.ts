type Cell = Readonly<Record<string, string>>;

/**
 * So few of the cells, in their order, that each value is in one, and each two that meet in a cell meet in one of
 * these. The same cells always give the same ones.
 */
export function pairwise<C extends Cell>(cells: readonly C[]): readonly C[] {
  const missing = new Set(cells.flatMap(pairsOf));
  const chosen = new Set<C>();
  while (missing.size > 0) {
    let best: C | null = null;
    let most = 0;
    for (const cell of cells) {
      const count = pairsOf(cell).filter((pair) => missing.has(pair)).length;
      if (count > most) [best, most] = [cell, count];
    }
    if (best === null) throw new Error("a pair that is in no cell");
    chosen.add(best);
    for (const pair of pairsOf(best)) missing.delete(pair);
  }
  return cells.filter((cell) => chosen.has(cell));
}

function pairsOf(cell: Cell): readonly string[] {
  const values = Object.entries(cell);
  return values.flatMap((one, index) =>
    values.slice(index).map((other) => JSON.stringify([one, other])),
  );
}

/** A note as the words and pairs that it has, and whether it is of the kind that is learnt. */
export type Example = { features: readonly string[]; isOne: boolean };

export type LearntWeights = { base: number; of: ReadonlyMap<string, number> };

/** A word that only one note has teaches nothing of another. */
const FEWEST_NOTES = 2;
const SPARSITY = 1e-5;
const SHRINKAGE = 1e-6;
const ROUNDS = 500;

type Row = { columns: readonly number[]; scale: number; isOne: boolean };

/**
 * Logistic regression, most weights 0 (elastic net, by accelerated proximal gradient). Each note's words count together as
 * 1 in length, so that a long note weighs as much as a short one. The same examples give the same weights.
 */
export function learnWeights(examples: readonly Example[]): LearntWeights {
  const index = indexOf(examples);
  const rows = examples.map(({ features, isOne }) => ({
    columns: features.flatMap((feature) => index.get(feature) ?? []),
    scale: 1 / Math.sqrt(Math.max(1, features.length)),
    isOne,
  }));
  const width = index.size;
  const step = 1 / (curvature(rows, width) + SHRINKAGE);
  let weights = new Float64Array(width + 1);
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeAt(rows, ahead);
    const next = ahead.map((weight, at) =>
      at === width
        ? weight - step * (slope[at] ?? 0)
        : softened(weight - step * ((slope[at] ?? 0) + SHRINKAGE * weight), step * SPARSITY),
    );
    const grown = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const push = (momentum - 1) / grown;
    const before = weights;
    ahead = next.map((weight, at) => weight + push * (weight - (before[at] ?? 0)));
    weights = next;
    momentum = grown;
  }
  return {
    base: weights[width] ?? 0,
    of: new Map([...index].map(([feature, at]) => [feature, weights[at] ?? 0])),
  };
}

function indexOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST_NOTES).map(([feature]) => feature);
  return new Map(kept.toSorted().map((feature, at) => [feature, at]));
}

/** The mean slope of the loss over the rows; the last place is the base's. */
function slopeAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const base = weights.length - 1;
  const slope = new Float64Array(weights.length);
  for (const { columns, scale, isOne } of rows) {
    let sum = 0;
    for (const column of columns) sum += weights[column] ?? 0;
    const chance = 1 / (1 + Math.exp(-(sum * scale + (weights[base] ?? 0))));
    const error = (chance - Number(isOne)) / rows.length;
    for (const column of columns) slope[column] = (slope[column] ?? 0) + error * scale;
    slope[base] = (slope[base] ?? 0) + error;
  }
  return slope;
}

/** An upper bound of how fast the slope can turn: the largest eigenvalue, by power iteration. */
function curvature(rows: readonly Row[], width: number): number {
  let direction = new Float64Array(width + 1).fill(1);
  let largest = 0;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(width + 1);
    for (const { columns, scale } of rows) {
      let sum = direction[width] ?? 0;
      for (const column of columns) sum += scale * (direction[column] ?? 0);
      for (const column of columns) next[column] = (next[column] ?? 0) + scale * sum;
      next[width] = (next[width] ?? 0) + sum;
    }
    largest = Math.sqrt(next.reduce((sum, each) => sum + each ** 2, 0));
    direction = next.map((each) => each / largest);
  }
  return (0.25 * largest) / rows.length;
}

function softened(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by);
}

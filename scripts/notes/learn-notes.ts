import { featuresOf, windowsOf } from "@/lib/clinical/notes/features";
import { plainNote, type Token } from "@/lib/clinical/notes/tokens";
import { type Weights, weighed } from "@/lib/clinical/notes/weights";
import { learnWeights } from "./learn-weights";

type Sentences = readonly (readonly Token[])[];
type Note = { note: string; isOne: boolean };

const TENTHS = 10;
const ROUNDS = 3;

/**
 * The weights by which notes of a kind differ from others. Every window of another note is an example of the others; of the
 * kind, the window that weighs most, for which the weights are learnt again.
 */
export function learnNotes(notes: readonly Note[]): Weights {
  const read = notes.map(({ note, isOne }) => ({
    windows: windowsOf(plainNote(note).sentences),
    whole: plainNote(note).sentences,
    isOne,
  }));
  let weights: Weights | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const known = weights;
    weights = inTenths(
      learnWeights(
        read.flatMap(({ windows, whole, isOne }) => {
          const chosen = isOne ? [known === null ? whole : heaviest(known, windows)] : windows;
          return chosen.map((sentences) => ({ features: featuresOf(sentences), isOne }));
        }),
      ),
    );
  }
  return weights ?? { base: 0, of: new Map() };
}

function heaviest(weights: Weights, windows: readonly Sentences[]): Sentences {
  const weighs = windows.map((sentences) => weighed(weights, sentences));
  return windows[weighs.indexOf(Math.max(...weighs))] ?? [];
}

function inTenths({ base, of }: Weights): Weights {
  const tenths = (weight: number) => Math.round(TENTHS * weight);
  return {
    base: tenths(base),
    of: new Map(
      [...of].flatMap(([feature, weight]) =>
        tenths(weight) === 0 ? [] : [[feature, tenths(weight)] as const],
      ),
    ),
  };
}

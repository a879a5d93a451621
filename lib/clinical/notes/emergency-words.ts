import { DANGER_WEIGHTS_EN } from "./en/danger-weights-en";
import { EN } from "./en/grammar-en";
import { SELF_HARM_WEIGHTS_EN } from "./en/self-harm-weights-en";
import { plainNote } from "./tokens";
import { type EmergencyWords, watch } from "./watch";
import { heaviest, parseWeights } from "./weights";

/** By language, as in `<html lang>`. */
const LANGUAGES = [
  {
    find: watch(EN),
    danger: parseWeights(DANGER_WEIGHTS_EN),
    selfHarm: parseWeights(SELF_HARM_WEIGHTS_EN),
  },
];

/**
 * Weights above which a note is flagged of which the grammar found nothing, and the same where it found something: less than
 * that of a note whose words have no weight, which speaks against nothing.
 */
const ALONE = 15;
const BESIDE_GRAMMAR = -22;
/** The weight of a single clause above which nothing around it silences what the grammar found. */
const OF_A_CLAUSE = 0;

/**
 * What in a note may be an emergency, in any language that is watched: what its grammar finds, unless the words around speak
 * strongly against it, and what only the weights of its words show; a note without it lowers nothing.
 */
export function emergencyWordsIn(note: string): readonly EmergencyWords[] {
  const plain = plainNote(note);
  return LANGUAGES.flatMap(({ find, danger, selfHarm }) => {
    const ofDanger = heaviest(danger, plain);
    const ofSelfHarm = heaviest(selfHarm, plain);
    const isHeard = ofDanger.weight > BESIDE_GRAMMAR || ofDanger.ofClause > OF_A_CLAUSE;
    const named = find(plain)
      .filter(({ concept, isMended }) => isHeard || isMended || concept === "self-harm")
      .map(({ concept, words }) => ({ concept, words }));
    const isSelfHarm = named.some(({ concept }) => concept === "self-harm");
    if (ofSelfHarm.weight > 0 && !isSelfHarm) {
      return [...named, { concept: "self-harm" as const, words: ofSelfHarm.words }];
    }
    if (named.length > 0 || ofDanger.weight <= ALONE) return named;
    return [{ concept: "unnamed" as const, words: ofDanger.words }];
  });
}

export function hasEmergencyWords(note: string): boolean {
  return emergencyWordsIn(note).length > 0;
}

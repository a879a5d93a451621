import { EN } from "./en/grammar-en";
import { type EmergencyLabels, watch } from "./watch";

/** By language, as in `<html lang>`. */
const WATCHES = { en: watch(EN) };

/** What in a note may be an emergency, in any language that is watched; a note without it lowers nothing. */
export function emergencyWordsIn(note: string): readonly EmergencyLabels[] {
  return Object.values(WATCHES).flatMap((find) => find(note));
}

export function hasEmergencyWords(note: string): boolean {
  return emergencyWordsIn(note).length > 0;
}

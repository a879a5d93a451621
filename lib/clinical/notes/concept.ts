/** What a note can speak of that the emergency questions (E01 to E16) ask about, and chest pain and overdose. */
export const EMERGENCY_CONCEPTS = [
  "breathing",
  "swallowing",
  "weak-limb",
  "face-speech-vision",
  "numbness",
  "saddle-bladder-bowel",
  "spine",
  "fit-blackout",
  "spasm",
  "heart",
  "poison-drug",
  "dark-urine",
  "confusion",
  "self-harm",
] as const;

export type EmergencyConcept = (typeof EMERGENCY_CONCEPTS)[number];

/** What a note can speak of that the emergency questions (E01 to E16) ask about, and chest pain and overdose. */
export const NAMED_CONCEPTS = [
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

/** `unnamed`: the words weigh as those of an emergency do, and no grammar says of which. */
export const EMERGENCY_CONCEPTS = [...NAMED_CONCEPTS, "unnamed"] as const;

export type NamedConcept = (typeof NAMED_CONCEPTS)[number];
export type EmergencyConcept = (typeof EMERGENCY_CONCEPTS)[number];

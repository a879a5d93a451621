export const SAFETY_TOPICS = ["bleeding", "devices", "limb", "infection", "other"] as const;
export type SafetyTopic = (typeof SAFETY_TOPICS)[number];

/** What a laboratory asks before needles and stimulation (clinical specification 4.2), by topic. Ids are stored. */
export const SAFETY_ITEMS = {
  anticoagulant: "bleeding",
  antiplatelet: "bleeding",
  "bleeding-disorder": "bleeding",
  pacemaker: "devices",
  defibrillator: "devices",
  stimulator: "devices",
  "pump-or-line": "devices",
  lymphoedema: "limb",
  fistula: "limb",
  skin: "limb",
  "limb-other": "limb",
  "blood-borne-virus": "infection",
  prion: "infection",
  "current-infection": "infection",
  immunosuppression: "infection",
  pregnancy: "other",
  allergy: "other",
  "needle-phobia": "other",
  "cannot-lie-flat": "other",
  "heart-valve": "other",
  weight: "other",
} as const satisfies Record<string, SafetyTopic>;

export type SafetyItemId = keyof typeof SAFETY_ITEMS;
export const SAFETY_ITEM_IDS = Object.keys(SAFETY_ITEMS) as SafetyItemId[];

/** `not-known` is an answer that the laboratory reads; no answer keeps the request incomplete. */
export const SAFETY_ANSWERS = ["yes", "no", "not-known"] as const;
export type SafetyAnswer = (typeof SAFETY_ANSWERS)[number];

/** Facts that are printed on every request, with their evidence; the laboratory decides (clinical specification 4.3). */
export const NEEDLE_SAFETY = {
  thresholds: "found",
  "not-stopped": "found",
  bleeds: "found",
  complications: "found",
  defibrillator: "recalled",
  skin: "recalled",
  "deep-sites": "recalled",
} as const satisfies Record<string, "found" | "recalled">;

export type NeedleFact = keyof typeof NEEDLE_SAFETY;
export const NEEDLE_FACTS = Object.keys(NEEDLE_SAFETY) as NeedleFact[];

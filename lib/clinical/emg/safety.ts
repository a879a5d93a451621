export const SAFETY_TOPICS = ["bleeding", "devices", "limb", "infection", "other"] as const;
export type SafetyTopic = (typeof SAFETY_TOPICS)[number];

type SafetyItem = {
  topic: SafetyTopic;
  asks: string;
  /** What the clinician states with a "yes". */
  detail: string;
};

/** What a laboratory asks before needles and stimulation (clinical specification 4.2). Ids are stored. */
export const SAFETY_ITEMS = {
  anticoagulant: {
    topic: "bleeding",
    asks: "Anticoagulant",
    detail: "drug, last INR and its date",
  },
  antiplatelet: { topic: "bleeding", asks: "Antiplatelet", detail: "drug" },
  "bleeding-disorder": {
    topic: "bleeding",
    asks: "Bleeding disorder or low platelets",
    detail: "which, platelets and date",
  },
  pacemaker: { topic: "devices", asks: "Pacemaker", detail: "type and side" },
  defibrillator: {
    topic: "devices",
    asks: "Implanted defibrillator (ICD)",
    detail: "type and side",
  },
  stimulator: {
    topic: "devices",
    asks: "Deep brain, vagus nerve or spinal stimulator",
    detail: "type and place",
  },
  "pump-or-line": { topic: "devices", asks: "Pump or central line", detail: "type and place" },
  lymphoedema: {
    topic: "limb",
    asks: "Lymphoedema or lymph node clearance",
    detail: "limb and side",
  },
  fistula: { topic: "limb", asks: "Dialysis fistula or graft", detail: "limb and side" },
  skin: { topic: "limb", asks: "Skin infection or ulcer", detail: "place and side" },
  "limb-other": {
    topic: "limb",
    asks: "Amputation, cast or joint metal",
    detail: "which, place and side",
  },
  "blood-borne-virus": {
    topic: "infection",
    asks: "Blood-borne virus, known or declared",
    detail: "which",
  },
  prion: { topic: "infection", asks: "Risk of Creutzfeldt-Jakob disease", detail: "which risk" },
  "current-infection": {
    topic: "infection",
    asks: "MRSA or other current infection",
    detail: "which, place",
  },
  immunosuppression: { topic: "infection", asks: "Immunosuppression", detail: "cause" },
  pregnancy: { topic: "other", asks: "Pregnancy", detail: "weeks" },
  allergy: {
    topic: "other",
    asks: "Allergy to latex, adhesive or metal",
    detail: "which, reaction",
  },
  "needle-phobia": { topic: "other", asks: "Fear of needles", detail: "what helps" },
  "cannot-lie-flat": { topic: "other", asks: "Cannot lie flat", detail: "why" },
  "heart-valve": {
    topic: "other",
    asks: "Heart valve disease or risk of endocarditis",
    detail: "which",
  },
  weight: { topic: "other", asks: "Weight that needs special equipment", detail: "weight in kg" },
} as const satisfies Record<string, SafetyItem>;

export type SafetyItemId = keyof typeof SAFETY_ITEMS;
export const SAFETY_ITEM_IDS = Object.keys(SAFETY_ITEMS) as SafetyItemId[];

/** `not-known` is an answer that the laboratory is told of; no answer keeps the request incomplete. */
export const SAFETY_ANSWERS = ["yes", "no", "not-known"] as const;
export type SafetyAnswer = (typeof SAFETY_ANSWERS)[number];

type Fact = { text: string; evidence: "found" | "recalled" };

/** Printed on every request; the laboratory decides (clinical specification 4.3). */
export const NEEDLE_SAFETY: readonly Fact[] = [
  {
    text: "Caution if platelets are below 50,000 per microlitre or INR is above 1.5 to 2.0.",
    evidence: "found",
  },
  {
    text: "Anticoagulants are not routinely stopped and the study is not routinely deferred. Haematoma was seen in 1.35 % of studies.",
    evidence: "found",
  },
  {
    text: "Of 47 laboratories, 4 (9 %) had ever seen a bleed that needed intervention in a patient on anticoagulants, and none on antiplatelets.",
    evidence: "found",
  },
  {
    text: "Rare reported complications: pneumothorax, bleeding and skin problems.",
    evidence: "found",
  },
  {
    text: "With an implanted defibrillator, avoid stimulation near device leads and at Erb's point.",
    evidence: "recalled",
  },
  {
    text: "Avoid needles in lymphoedematous or infected skin.",
    evidence: "recalled",
  },
  {
    text: "When anticoagulated, take care at paraspinal, intercostal and diaphragm sites.",
    evidence: "recalled",
  },
];

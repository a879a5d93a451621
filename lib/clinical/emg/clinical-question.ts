/** What a request may ask the laboratory (clinical specification 4.2). Ids are stored: never rename or reuse one. */
export const CLINICAL_QUESTION_IDS = [
  "lower-motor-neurone",
  "motor-neuropathy",
  "root-or-plexus",
  "mononeuropathy",
  "polyneuropathy",
  "hyperexcitability",
  "myopathy",
  "neuromuscular-junction",
  "normal",
] as const;

export type ClinicalQuestionId = (typeof CLINICAL_QUESTION_IDS)[number];

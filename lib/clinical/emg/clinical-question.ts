/** What a request may ask the laboratory (clinical specification 4.2). Ids are stored: never rename or reuse one. */
export const CLINICAL_QUESTIONS = {
  "lower-motor-neurone": "Lower motor neurone disorder in two or more regions?",
  "motor-neuropathy": "Motor neuropathy with conduction block?",
  "root-or-plexus": "Radiculopathy or plexopathy, and at which level?",
  mononeuropathy: "Mononeuropathy?",
  polyneuropathy: "Polyneuropathy?",
  hyperexcitability: "Peripheral nerve hyperexcitability?",
  myopathy: "Myopathy?",
  "neuromuscular-junction": "Disorder of the neuromuscular junction?",
  normal: "Are the studies normal?",
} as const;

export type ClinicalQuestionId = keyof typeof CLINICAL_QUESTIONS;
export const CLINICAL_QUESTION_IDS = Object.keys(CLINICAL_QUESTIONS) as ClinicalQuestionId[];

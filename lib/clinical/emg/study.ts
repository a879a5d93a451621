/** Nerve-conduction and special studies that a request may ask for (clinical specification 4.4). Ids are stored. */
export const STUDIES = {
  "motor-median": { routine: true },
  "motor-ulnar": { routine: true },
  "motor-radial": { routine: false },
  "motor-musculocutaneous": { routine: false },
  "motor-peroneal": { routine: true },
  "motor-tibial": { routine: true },
  "sensory-median": { routine: true },
  "sensory-ulnar": { routine: true },
  "sensory-radial": { routine: true },
  "sensory-sural": { routine: true },
  "split-hand": { routine: true },
  "f-waves": { routine: true },
  "conduction-block": { routine: false },
  "after-discharges": { routine: false },
  "repetitive-stimulation": { routine: false },
} as const satisfies Record<string, { routine: boolean }>;

export type StudyId = keyof typeof STUDIES;
export const STUDY_IDS = Object.keys(STUDIES) as StudyId[];

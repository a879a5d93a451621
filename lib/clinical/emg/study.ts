/** Nerve-conduction and special studies that a request may ask for (clinical specification 4.4). Ids are stored. */
export const STUDIES = {
  "motor-median": { name: "Motor median (wrist, elbow, axilla, Erb's point)", routine: true },
  "motor-ulnar": { name: "Motor ulnar (wrist, elbow, axilla, Erb's point)", routine: true },
  "motor-radial": { name: "Motor radial", routine: false },
  "motor-musculocutaneous": { name: "Motor musculocutaneous", routine: false },
  "motor-peroneal": { name: "Motor peroneal", routine: true },
  "motor-tibial": { name: "Motor tibial", routine: true },
  "sensory-median": { name: "Sensory median", routine: true },
  "sensory-ulnar": { name: "Sensory ulnar", routine: true },
  "sensory-radial": { name: "Sensory radial", routine: true },
  "sensory-sural": { name: "Sensory sural", routine: true },
  "split-hand": { name: "CMAP of APB, FDI and ADM (split-hand index)", routine: true },
  "f-waves": { name: "F waves", routine: true },
  "conduction-block": {
    name: "Conduction block protocol: proximal and distal stimulation of median, ulnar, radial and musculocutaneous nerves, both sides",
    routine: false,
  },
  "after-discharges": {
    name: "After-discharges, doublets and myokymic discharges",
    routine: false,
  },
  "repetitive-stimulation": { name: "Repetitive nerve stimulation", routine: false },
} as const satisfies Record<string, { name: string; routine: boolean }>;

export type StudyId = keyof typeof STUDIES;
export const STUDY_IDS = Object.keys(STUDIES) as StudyId[];

/** Every scale of the examination. `not-tested`: tried or considered, and could not be tested. No value is "not examined". */
export const EXAMINATION_SCALES = {
  mrc: ["0", "1", "2", "3", "4", "5", "not-tested"],
  reflex: ["absent", "reduced", "normal", "brisk", "not-tested"],
  tone: ["normal", "increased", "reduced", "not-tested"],
  plantar: ["flexor", "extensor", "equivocal", "not-tested"],
  present: ["no", "yes", "not-tested"],
  normal: ["normal", "abnormal", "not-tested"],
  tongue: ["normal", "wasted", "fasciculating", "wasted-fasciculating", "not-tested"],
} as const;
export type ExaminationScale = keyof typeof EXAMINATION_SCALES;
export type ExaminationValue<Scale extends ExaminationScale> =
  (typeof EXAMINATION_SCALES)[Scale][number];

type ExaminationItem = {
  group: "power" | "reflexes" | "other";
  scale: ExaminationScale;
  /** Both sides are examined and recorded apart. */
  sided: boolean;
  /** The field that must say what was seen when the value is one of `when`. */
  detail?: { field: "wasting-detail" | "sensation-detail" | "gait-detail"; when: string };
};

const POWER = { group: "power", scale: "mrc", sided: true } as const;
const REFLEX = { group: "reflexes", scale: "reflex", sided: true } as const;

/** What only a clinician can know (clinical specification 4.2). Ids are stored: never rename or reuse one. */
export const EXAMINATION = {
  "power-neck-flexion": { group: "power", scale: "mrc", sided: false },
  "power-shoulder-abduction": POWER,
  "power-elbow-flexion": POWER,
  "power-elbow-extension": POWER,
  "power-finger-extension": POWER,
  "power-index-abduction": POWER,
  "power-thumb-abduction": POWER,
  "power-hip-flexion": POWER,
  "power-knee-extension": POWER,
  "power-ankle-dorsiflexion": POWER,
  "power-ankle-plantarflexion": POWER,
  "reflex-biceps": REFLEX,
  "reflex-brachioradialis": REFLEX,
  "reflex-triceps": REFLEX,
  "reflex-knee": REFLEX,
  "reflex-ankle": REFLEX,
  plantar: { group: "reflexes", scale: "plantar", sided: true },
  hoffmann: { group: "reflexes", scale: "present", sided: true },
  "jaw-jerk": { group: "other", scale: "reflex", sided: false },
  "tone-arms": { group: "other", scale: "tone", sided: true },
  "tone-legs": { group: "other", scale: "tone", sided: true },
  tongue: { group: "other", scale: "tongue", sided: false },
  "speech-swallow": { group: "other", scale: "normal", sided: false },
  gait: {
    group: "other",
    scale: "normal",
    sided: false,
    detail: { field: "gait-detail", when: "abnormal" },
  },
  wasting: {
    group: "other",
    scale: "present",
    sided: false,
    detail: { field: "wasting-detail", when: "yes" },
  },
  fasciculation: { group: "other", scale: "present", sided: false },
  sensation: {
    group: "other",
    scale: "normal",
    sided: false,
    detail: { field: "sensation-detail", when: "abnormal" },
  },
} as const satisfies Record<string, ExaminationItem>;

export type ExaminationId = keyof typeof EXAMINATION;
export const EXAMINATION_IDS = Object.keys(EXAMINATION) as ExaminationId[];

/** An item and its side, "plantar:left"; items without sides are "midline". */
export type ExaminationKey = `${ExaminationId}:${"left" | "right" | "midline"}`;

/** The keys of one item, right first as it is written down. */
export function examinationKeys(id: ExaminationId): readonly ExaminationKey[] {
  return EXAMINATION[id].sided ? [`${id}:right`, `${id}:left`] : [`${id}:midline`];
}

export const EXAMINATION_KEYS: readonly ExaminationKey[] = EXAMINATION_IDS.flatMap(examinationKeys);

/** Every scale of the examination. `not-tested`: tried or considered, and could not be tested. No value is "not examined". */
export const EXAMINATION_SCALES = {
  mrc: {
    "0": "MRC 0 of 5",
    "1": "MRC 1 of 5",
    "2": "MRC 2 of 5",
    "3": "MRC 3 of 5",
    "4": "MRC 4 of 5",
    "5": "MRC 5 of 5",
    "not-tested": "could not test",
  },
  reflex: {
    absent: "absent",
    reduced: "reduced",
    normal: "normal",
    brisk: "brisk",
    "not-tested": "could not test",
  },
  tone: {
    normal: "normal",
    increased: "increased",
    reduced: "reduced",
    "not-tested": "could not test",
  },
  plantar: {
    flexor: "flexor",
    extensor: "extensor",
    equivocal: "equivocal",
    "not-tested": "could not test",
  },
  present: { no: "absent", yes: "present", "not-tested": "could not test" },
  normal: { normal: "normal", abnormal: "abnormal", "not-tested": "could not test" },
  tongue: {
    normal: "normal",
    wasted: "wasted",
    fasciculating: "fasciculating",
    "wasted-fasciculating": "wasted and fasciculating",
    "not-tested": "could not test",
  },
} as const;
export type ExaminationScale = keyof typeof EXAMINATION_SCALES;

type ExaminationItem = {
  group: "power" | "reflexes" | "other";
  asks: string;
  scale: ExaminationScale;
  /** Both sides are examined and recorded apart. */
  sided: boolean;
  /** The field that must say what was seen when the value is one of `when`. */
  detail?: { field: "wasting-detail" | "sensation-detail" | "gait-detail"; when: string };
};

const power = (asks: string) => ({ group: "power", asks, scale: "mrc", sided: true }) as const;
const reflex = (asks: string) =>
  ({ group: "reflexes", asks, scale: "reflex", sided: true }) as const;

/** What only a clinician can know (clinical specification 4.2). Ids are stored: never rename or reuse one. */
export const EXAMINATION = {
  "power-neck-flexion": {
    group: "power",
    asks: "Neck flexion (sternocleidomastoid)",
    scale: "mrc",
    sided: false,
  },
  "power-shoulder-abduction": power("Shoulder abduction (deltoid)"),
  "power-elbow-flexion": power("Elbow flexion (biceps)"),
  "power-elbow-extension": power("Elbow extension (triceps)"),
  "power-finger-extension": power("Finger extension (EDC)"),
  "power-index-abduction": power("Index finger abduction (FDI)"),
  "power-thumb-abduction": power("Thumb abduction (APB)"),
  "power-hip-flexion": power("Hip flexion (iliopsoas)"),
  "power-knee-extension": power("Knee extension (quadriceps)"),
  "power-ankle-dorsiflexion": power("Ankle dorsiflexion (tibialis anterior)"),
  "power-ankle-plantarflexion": power("Ankle plantar flexion (gastrocnemius)"),
  "reflex-biceps": reflex("Biceps"),
  "reflex-brachioradialis": reflex("Brachioradialis"),
  "reflex-triceps": reflex("Triceps"),
  "reflex-knee": reflex("Knee"),
  "reflex-ankle": reflex("Ankle"),
  plantar: { group: "reflexes", asks: "Plantar response", scale: "plantar", sided: true },
  hoffmann: { group: "reflexes", asks: "Hoffmann sign", scale: "present", sided: true },
  "jaw-jerk": { group: "other", asks: "Jaw jerk", scale: "reflex", sided: false },
  "tone-arms": { group: "other", asks: "Tone, arms", scale: "tone", sided: true },
  "tone-legs": { group: "other", asks: "Tone, legs", scale: "tone", sided: true },
  tongue: { group: "other", asks: "Tongue", scale: "tongue", sided: false },
  "speech-swallow": {
    group: "other",
    asks: "Speech and swallowing",
    scale: "normal",
    sided: false,
  },
  gait: {
    group: "other",
    asks: "Gait",
    scale: "normal",
    sided: false,
    detail: { field: "gait-detail", when: "abnormal" },
  },
  wasting: {
    group: "other",
    asks: "Wasting",
    scale: "present",
    sided: false,
    detail: { field: "wasting-detail", when: "yes" },
  },
  fasciculation: {
    group: "other",
    asks: "Fasciculations seen",
    scale: "present",
    sided: false,
  },
  sensation: {
    group: "other",
    asks: "Sensation, tested",
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

/** The words of a recorded value; null when the scale has no such value. */
export function examinationWords(id: ExaminationId, value: string): string | null {
  const scale: Readonly<Record<string, string>> = EXAMINATION_SCALES[EXAMINATION[id].scale];
  return Object.hasOwn(scale, value) ? (scale[value] ?? null) : null;
}

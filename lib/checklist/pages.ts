import { BALANCE_DETAILS, MUSCLE_DETAILS, SPEECH_DETAILS, WEAKNESS_DETAILS } from "./detail-items";
import {
  EMERGENCY_PAGES,
  EMERGENCY_PAGES_OF_CHANGES,
  SPEAKING,
  UNSTEADY,
  WEAKER,
} from "./emergency-pages";
import { openedByGroup, opens, type PageData, questions, tasks } from "./page";

const TWITCHING = [opens("twitching")];

/** The first checklist, in the order in which it is asked; pages that nothing opened are left out. */
const FIRST_CHECKLIST = {
  ...EMERGENCY_PAGES,
  twitching: { items: questions(["twitching"]) },
  "about-twitching": {
    items: [
      { ask: "onset", when: TWITCHING },
      ...questions(
        [
          "onset-speed",
          "course",
          "changes-tried",
          "movement-kind",
          "never-stops",
          "comes-and-goes",
          "one-small-area",
          "spread",
        ],
        TWITCHING,
      ),
    ],
  },
  places: { items: [{ ask: "places", when: TWITCHING }] },
  arms: {
    items: tasks([
      "task-grip",
      "task-keys",
      "task-buttons",
      "task-writing",
      "task-lifting",
      "task-arms-overhead",
      "task-head-up",
    ]),
    noToOthers: true,
  },
  legs: {
    items: [
      ...tasks([
        "task-walking",
        "task-stairs",
        "task-chair",
        "task-heel-walk",
        "task-toe-walk",
        "task-tripping",
      ]),
      ...questions(["feels-weak"]),
    ],
    noToOthers: true,
  },
  "weakness-details": { items: WEAKNESS_DETAILS },
  muscles: {
    items: [
      ...questions(["wasting", "numb-tingle"]),
      ...questions(["twitch-pain", "wakes-you"], TWITCHING),
      ...questions(["sweating", "cramps", "stiffness"]),
    ],
    noToOthers: true,
  },
  "muscles-details": { items: MUSCLE_DETAILS },
  speech: {
    items: questions([
      "speech-change",
      "swallow-change",
      "face-weak",
      "double-vision",
      "lid-droop",
    ]),
    noToOthers: true,
  },
  "speech-details": { items: SPEECH_DETAILS },
  balance: {
    items: questions(["breathlessness", "coordination-change", "spine-pain"]),
    noToOthers: true,
  },
  "balance-details": { items: BALANCE_DETAILS },
  health: {
    items: questions([
      "weight-loss",
      "morning-headache",
      "unrefreshing-sleep",
      "weak-cough",
      "new-fatigue",
      "palpitations",
      "tremor",
      "heat-intolerance",
      "wants-help",
      "interference",
      "worry",
    ]),
    noToOthers: true,
  },
  "health-details": { items: questions(["self-harm"], [{ question: "worry", atLeast: 8 }]) },
  medicines: {
    items: questions([
      "medicine-change",
      "medicine-suspected",
      "exposure",
      "fluid-loss",
      "potassium-medicine",
    ]),
    noToOthers: true,
  },
  "medicines-details": {
    items: [
      { ask: "since", question: "medicine-change", when: [opens("medicine-change", ["yes"])] },
      { ask: "since", question: "exposure", when: [opens("exposure", ["yes"])] },
      { ask: "since", question: "fluid-loss", when: [opens("fluid-loss", ["yes"])] },
    ],
  },
  conditions: {
    items: questions([
      "family-history",
      "nerve-or-muscle-disease",
      "brain-or-cord-disease",
      "epilepsy",
      "cancer",
      "heart-failure",
      "kidney-disease",
      "spinal-surgery",
      "pregnant",
      "birth-within-six-weeks",
    ]),
    noToOthers: true,
  },
} as const satisfies Record<string, PageData>;

/** What a "yes" or "not sure" to the daily safety question asks: the groups, then what each opens. */
const CHANGES = {
  "changes-groups": {
    items: [
      { ask: "safety", group: "weakness" },
      { ask: "safety", group: "wasting" },
      { ask: "safety", group: "sensation" },
      { ask: "safety", group: "speech-swallowing-breathing" },
      { ask: "safety", group: "coordination" },
      { ask: "safety", group: "bladder-bowel" },
    ],
    noToOthers: true,
  },
  ...EMERGENCY_PAGES_OF_CHANGES,
  "changes-arms": {
    items: FIRST_CHECKLIST.arms.items.map((item) => ({ ...item, when: WEAKER })),
    noToOthers: true,
  },
  "changes-legs": {
    items: FIRST_CHECKLIST.legs.items.map((item) => ({ ...item, when: WEAKER })),
    noToOthers: true,
  },
  "changes-weakness-details": { items: WEAKNESS_DETAILS },
  "changes-others": {
    items: [
      ...questions(["wasting"], [openedByGroup("wasting")]),
      ...questions(["numb-tingle"], [openedByGroup("sensation")]),
      ...questions(
        [
          "speech-change",
          "swallow-change",
          "face-weak",
          "double-vision",
          "lid-droop",
          "breathlessness",
        ],
        SPEAKING,
      ),
      ...questions(["coordination-change"], UNSTEADY),
    ],
    noToOthers: true,
  },
  "changes-details": { items: [...MUSCLE_DETAILS, ...SPEECH_DETAILS, ...BALANCE_DETAILS] },
} as const satisfies Record<string, PageData>;

export const PAGES: Readonly<Record<PageId, PageData>> = { ...FIRST_CHECKLIST, ...CHANGES };
export type PageId = keyof typeof FIRST_CHECKLIST | keyof typeof CHANGES;

/** A run of pages: the first checklist, or what the daily safety question opened. */
export const FLOWS = {
  "first-checklist": keysOf(FIRST_CHECKLIST),
  changes: keysOf(CHANGES),
} as const;
export type Flow = keyof typeof FLOWS;

export function isPageId(text: string): text is PageId {
  return Object.hasOwn(PAGES, text);
}

export function flowOf(page: PageId): Flow {
  return Object.hasOwn(CHANGES, page) ? "changes" : "first-checklist";
}

function keysOf<Key extends string>(record: Record<Key, unknown>): readonly Key[] {
  return Object.keys(record) as Key[];
}

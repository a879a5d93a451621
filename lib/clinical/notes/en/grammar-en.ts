import type { NamedConcept } from "../concept";
import type { Grammar } from "../grammar";
import { BODY_LISTS } from "./body-lists";
import { BODY_PATTERNS } from "./body-patterns";
import { BREATH_PATTERNS } from "./breath-patterns";
import { EN_CONTEXTS } from "./contexts";
import { ANSWERED_NO_EN } from "./denials";
import { EVERYDAY_BODY_PATTERNS } from "./everyday-body-patterns";
import { EVERYDAY_EVENT_PATTERNS } from "./everyday-event-patterns";
import { EVERYDAY_IDIOMS_EN } from "./everyday-idioms-en";
import { HEAD_PATTERNS } from "./head-patterns";
import { IDIOMS_EN } from "./idioms-en";
import { LIMBS_PATTERNS } from "./limbs-patterns";
import { LOOK_ALIKES_EN } from "./look-alikes-en";
import { MIND_PATTERNS } from "./mind-patterns";
import { MISSPELLINGS_EN } from "./misspellings-en";
import { PLAIN_PATTERNS } from "./plain-patterns";
import { POISON_PATTERNS } from "./poison-patterns";
import { ROUGH_PATTERNS } from "./rough-patterns";
import { SELF_HARM_PATTERNS } from "./self-harm-patterns";
import { SELF_HARM_SPOKEN_PATTERNS } from "./self-harm-spoken-patterns";
import { STAFF_PATTERNS } from "./staff-patterns";
import { TROUBLE_LISTS } from "./trouble-lists";

const PATTERNS: readonly Partial<Grammar["patterns"]>[] = [
  BREATH_PATTERNS,
  LIMBS_PATTERNS,
  HEAD_PATTERNS,
  MIND_PATTERNS,
  BODY_PATTERNS,
  POISON_PATTERNS,
  SELF_HARM_PATTERNS,
  SELF_HARM_SPOKEN_PATTERNS,
  ROUGH_PATTERNS,
  STAFF_PATTERNS,
  PLAIN_PATTERNS,
  EVERYDAY_BODY_PATTERNS,
  EVERYDAY_EVENT_PATTERNS,
];

function patternsOf(concept: NamedConcept): readonly string[] {
  return PATTERNS.flatMap((patterns) => patterns[concept] ?? []);
}

/** How patients write of an emergency in English. */
export const EN: Grammar = {
  lists: { ...BODY_LISTS, ...TROUBLE_LISTS },
  patterns: {
    breathing: patternsOf("breathing"),
    swallowing: patternsOf("swallowing"),
    "weak-limb": patternsOf("weak-limb"),
    "face-speech-vision": patternsOf("face-speech-vision"),
    numbness: patternsOf("numbness"),
    "saddle-bladder-bowel": patternsOf("saddle-bladder-bowel"),
    spine: patternsOf("spine"),
    "fit-blackout": patternsOf("fit-blackout"),
    spasm: patternsOf("spasm"),
    heart: patternsOf("heart"),
    "poison-drug": patternsOf("poison-drug"),
    "dark-urine": patternsOf("dark-urine"),
    confusion: patternsOf("confusion"),
    "self-harm": patternsOf("self-harm"),
  },
  idioms: [...IDIOMS_EN, ...EVERYDAY_IDIOMS_EN],
  contexts: EN_CONTEXTS,
  answeredNo: ANSWERED_NO_EN,
  barriers: [
    "not",
    "never",
    "no",
    "without",
    "isnt",
    "arent",
    "wasnt",
    "havent",
    "hasnt",
    "didnt",
    "nor",
    "normal",
    "fine",
    "doesnt",
  ],
  misspellings: MISSPELLINGS_EN,
  lookAlikes: LOOK_ALIKES_EN,
};

/** What a yes/no question may be answered with. A question without an answer is unanswered, not "no". */
export const YES_NO_UNSURE = ["yes", "no", "unsure"] as const;
export type YesNoUnsure = (typeof YES_NO_UNSURE)[number];

/**
 * What a missing or unsure answer means. `emergency` and `hard`: serious-item-unknown.
 * `soft`: more-needed where it could complete the two-or-more rule. `detail`: asked only when
 * another answer opens it; `context`: never needed to place a case.
 */
export type Weight = "emergency" | "hard" | "soft" | "detail" | "context";

/** What a scale may be answered with. */
export const SCALE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The answer to a scale of which only is known that it is not 0. */
export const SOME = "some";

/** The six groups that the daily safety question names. */
export const SAFETY_GROUPS = [
  "weakness",
  "wasting",
  "sensation",
  "speech-swallowing-breathing",
  "coordination",
  "bladder-bowel",
] as const;
export type SafetyGroup = (typeof SAFETY_GROUPS)[number];

export type Question = {
  weight: Weight;
  /** `yes-no`: YES_NO_UNSURE. `choice`: one of `options`. `scale`: a whole number 0 to 10. */
  answer: "yes-no" | "choice" | "scale";
  /** A history of elsewhere may say that there is some, and not how much: the answer is then SOME. No form offers it. */
  takesSome?: true;
  options?: readonly string[];
  /** The daily safety group whose "yes" asks this again. */
  group?: SafetyGroup;
  /** An answer may carry the day since when. */
  since?: true;
  /** An answer may carry areas of the body. */
  areas?: true;
  /** The region that a newly lost task belongs to. */
  taskRegion?: "bulbar" | "cervical" | "lumbosacral";
  /** Forms have ceased to ask it; what was answered keeps its meaning. */
  retired?: true;
};

const SPEEDS = ["minutes", "hours", "days", "weeks", "longer", "woke-with-it", "unsure"] as const;
const COURSES = ["better", "same", "worse", "unsure"] as const;

const emergency = { weight: "emergency", answer: "yes-no" } as const;
const hardTask = (taskRegion: "cervical" | "lumbosacral") =>
  ({ weight: "hard", answer: "yes-no", group: "weakness", since: true, taskRegion }) as const;
const detail = { weight: "detail", answer: "yes-no" } as const;
/** Whether a task that is newly hard can still be done; since when, where it cannot be done at all. */
const degree = {
  weight: "detail",
  answer: "choice",
  options: ["with-effort", "not-at-all", "unsure"],
  since: true,
} as const;
const legs = {
  weight: "detail",
  answer: "choice",
  options: ["left", "right", "both", "unsure"],
} as const;
const context = { weight: "context", answer: "yes-no" } as const;

/** Every question that Flicker asks (clinical specification 3.9). Ids are stored: never rename or reuse one. */
export const QUESTIONS = {
  // Emergency screen, E01 to E16
  "severe-breathing": emergency,
  "breathless-at-rest": emergency,
  "cannot-swallow": emergency,
  "sudden-weakness": emergency,
  "both-sides-weaker": emergency,
  "numbness-spreading": emergency,
  "limb-weak-within-days": emergency,
  "saddle-numbness": { ...emergency, group: "bladder-bowel" },
  "bladder-change": { ...emergency, group: "bladder-bowel" },
  "walking-worse-with-spine-pain": emergency,
  "spasm-fit-or-heartbeat": emergency,
  "drug-or-poison-reaction": emergency,
  "dark-urine": emergency,
  "fever-or-lockjaw": emergency,
  "self-harm": { weight: "detail", answer: "yes-no" },
  "sudden-confusion": emergency,
  "recent-slur-face-or-vision": emergency,
  // The twitching itself
  twitching: { weight: "soft", answer: "yes-no" },
  "movement-kind": {
    weight: "soft",
    answer: "choice",
    options: ["flicker", "ripple", "jerk", "run-of-beats", "eyes-clamp-shut", "unsure"],
  },
  "never-stops": { weight: "soft", answer: "yes-no" },
  "comes-and-goes": { weight: "soft", answer: "yes-no" },
  "one-small-area": { weight: "soft", answer: "yes-no" },
  spread: { weight: "soft", answer: "yes-no" },
  course: { weight: "soft", answer: "choice", options: COURSES },
  "onset-speed": { weight: "context", answer: "choice", options: SPEEDS },
  "changes-tried": { weight: "soft", answer: "choice", options: ["yes", "not-yet", "unsure"] },
  "twitch-pain": context,
  sweating: context,
  "wakes-you": context,
  cramps: { weight: "context", answer: "scale", takesSome: true },
  stiffness: { weight: "context", answer: "scale" },
  // Function: tasks newly hard
  "task-grip": hardTask("cervical"),
  "task-keys": hardTask("cervical"),
  "task-buttons": hardTask("cervical"),
  "task-writing": hardTask("cervical"),
  "task-lifting": hardTask("cervical"),
  "task-arms-overhead": hardTask("cervical"),
  "task-head-up": hardTask("cervical"),
  "task-stairs": hardTask("lumbosacral"),
  "task-chair": hardTask("lumbosacral"),
  "task-heel-walk": hardTask("lumbosacral"),
  "task-toe-walk": hardTask("lumbosacral"),
  "task-tripping": hardTask("lumbosacral"),
  "task-walking": hardTask("lumbosacral"),
  // How hard each is: whether it can still be done, and which leg cannot
  "grip-degree": degree,
  "keys-degree": degree,
  "buttons-degree": degree,
  "writing-degree": degree,
  "lifting-degree": degree,
  "arms-overhead-degree": degree,
  "head-up-degree": degree,
  "stairs-degree": degree,
  "chair-degree": degree,
  "heel-walk-degree": degree,
  "toe-walk-degree": degree,
  "tripping-degree": degree,
  "walking-degree": degree,
  "stairs-legs": legs,
  "chair-legs": legs,
  "heel-walk-legs": legs,
  "toe-walk-legs": legs,
  "tripping-legs": legs,
  "walking-legs": legs,
  "feels-weak": {
    weight: "hard",
    answer: "yes-no",
    group: "weakness",
    since: true,
    areas: true,
  },
  "weakness-sides": {
    weight: "detail",
    answer: "choice",
    options: ["one-side", "both-sides", "unsure"],
  },
  "weakness-speed": { weight: "detail", answer: "choice", options: SPEEDS },
  "weakness-course": { weight: "detail", answer: "choice", options: COURSES },
  "weakness-still-there": detail,
  // Wasting and sensation
  wasting: { weight: "hard", answer: "yes-no", group: "wasting", since: true, areas: true },
  "numb-tingle": {
    weight: "hard",
    answer: "choice",
    options: ["none", "comes-and-goes", "constant", "unsure"],
    group: "sensation",
    since: true,
    areas: true,
  },
  "numb-spreading": detail,
  "numb-four-days-a-week": detail,
  // Speech, swallowing, face, breathing
  "speech-change": {
    weight: "hard",
    answer: "yes-no",
    group: "speech-swallowing-breathing",
    since: true,
  },
  "swallow-change": {
    weight: "hard",
    answer: "yes-no",
    group: "speech-swallowing-breathing",
    since: true,
  },
  "bulbar-speed": { weight: "detail", answer: "choice", options: SPEEDS },
  "bulbar-still-there": detail,
  "choking-twice-a-week": detail,
  "chest-infection": detail,
  "face-weak": { weight: "hard", answer: "yes-no", since: true },
  "double-vision": { weight: "hard", answer: "yes-no", since: true },
  "lid-droop": { weight: "hard", answer: "yes-no", since: true },
  breathlessness: {
    weight: "hard",
    answer: "choice",
    options: ["none", "passing", "moving", "lying-flat-or-at-rest", "unsure"],
    group: "speech-swallowing-breathing",
    since: true,
  },
  "breathlessness-new": detail,
  "breath-moving-new": detail,
  "breath-passing-new": detail,
  // Coordination, spine, bladder
  "coordination-change": {
    weight: "hard",
    answer: "yes-no",
    group: "coordination",
    since: true,
  },
  "spine-pain": context,
  "bladder-change-weeks": {
    weight: "detail",
    answer: "choice",
    options: ["under-four-weeks", "over-four-weeks", "unsure"],
  },
  "bladder-change-worse": detail,
  // General health
  "weight-loss": {
    weight: "context",
    answer: "choice",
    options: ["none", "some", "five-percent-or-more", "unsure"],
  },
  "morning-headache": context,
  "unrefreshing-sleep": context,
  "weak-cough": context,
  "new-fatigue": context,
  palpitations: context,
  tremor: context,
  "heat-intolerance": context,
  // Medicines, exposures, fluid loss
  "medicine-change": { ...context, since: true },
  "medicine-suspected": context,
  exposure: { ...context, since: true },
  "fluid-loss": { ...context, since: true },
  // Family and own conditions
  "family-history": { weight: "soft", answer: "yes-no" },
  epilepsy: context,
  "nerve-or-muscle-disease": { weight: "hard", answer: "yes-no" },
  "brain-or-cord-disease": context,
  cancer: context,
  "heart-failure": context,
  "kidney-disease": context,
  "potassium-medicine": context,
  "spinal-surgery": { weight: "hard", answer: "yes-no" },
  pregnant: { weight: "hard", answer: "yes-no" },
  "birth-within-six-weeks": context,
  // How much it is in the way
  interference: { weight: "context", answer: "scale" },
  "wants-help": context,
  worry: { weight: "context", answer: "scale" },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

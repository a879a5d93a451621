/** The article's five steps, in its order. */
export const PLAN_STEP_IDS = ["caffeine", "water-and-food", "sleep", "calm", "track"] as const;
export type PlanStepId = (typeof PLAN_STEP_IDS)[number];

/** Numbers of the article. Daily goals are for an adult; the taper is in days. */
export const PLAN_NUMBERS = {
  taperDaysFewest: 7,
  taperDaysMost: 10,
  waterMlADay: 2000,
  sleepHoursFewest: 7,
  sleepHoursMost: 9,
  calmMinutesADay: 10,
  reviewOpensAfterDays: 21,
  reviewClosesAfterDays: 28,
} as const;

/** Each piece of advice has one sentence in the message files, under this code. */
export const PLAN_ADVICE = [
  "count-caffeine",
  "reduce-slowly",
  "expect-headache",
  "keep-prescribed-medicines",
  "drink-water",
  "eat-potassium",
  "eat-magnesium",
  "eat-calcium",
  "sleep-hours",
  "same-bedtime",
  "screens-off",
  "ask-about-melatonin",
  "calm-minutes",
  "write-place",
  "write-duration",
  "write-time-of-day",
  "write-triggers",
  "one-prompt-a-day",
] as const;
export type PlanAdvice = (typeof PLAN_ADVICE)[number];

type PlanStep = {
  advice: readonly PlanAdvice[];
  /** The article's sentence that the step comes from. */
  article: string;
  /** What this project adds to it for safety, and why. */
  addition: string | null;
};

export const PLAN_STEPS = {
  caffeine: {
    advice: ["count-caffeine", "reduce-slowly", "expect-headache", "keep-prescribed-medicines"],
    article:
      "Track daily consumption of coffee, energy drinks, pre-workout supplements, and medications containing pseudoephedrine. Gradually reduce amounts over 7–10 days to avoid rebound headaches.",
    addition:
      "Nobody is told to stop a prescribed medicine (F47). A headache is said to be expected: onset 12 to 24 hours, peak 20 to 51 hours, 2 to 9 days (F83, weak).",
  },
  "water-and-food": {
    advice: ["drink-water", "eat-potassium", "eat-magnesium", "eat-calcium"],
    article:
      "Drink at least 2 liters of water daily. Include potassium-rich foods (bananas, spinach, sweet potatoes), magnesium sources (nuts, seeds, dark chocolate), and calcium (dairy or fortified plant milks).",
    addition:
      "Not shown to people with heart failure, kidney disease, a limit on fluid or potassium, or medicines that raise potassium (F77). Food only, no supplement doses.",
  },
  sleep: {
    advice: ["sleep-hours", "same-bedtime", "screens-off", "ask-about-melatonin"],
    article:
      "Aim for 7–9 hours per night. Establish a consistent bedtime routine, limit screen exposure before bed, and consider melatonin if struggling with sleep onset.",
    addition: "Melatonin only by asking a pharmacist or doctor, without a dose (recalled).",
  },
  calm: {
    advice: ["calm-minutes"],
    article:
      "Practice mindfulness meditation, deep breathing exercises, or yoga. Even 10 minutes daily can lower cortisol and calm hyperexcitable nerves.",
    addition: null,
  },
  track: {
    advice: [
      "write-place",
      "write-duration",
      "write-time-of-day",
      "write-triggers",
      "one-prompt-a-day",
    ],
    article:
      "Keep a simple journal noting location, duration, time of day, and potential triggers.",
    addition: "At most one prompt a day (clinical specification 6.4, proposed).",
  },
} as const satisfies Record<PlanStepId, PlanStep>;

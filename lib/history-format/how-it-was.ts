import {
  DURATIONS,
  type Duration,
  type HowItWas,
  TIMES_OF_DAY,
  type TimeOfDay,
  TRIGGERS,
  type Trigger,
} from "@/lib/clinical/history/event";
import { chosen } from "./chosen-schema";
import { code } from "./code-schema";

const DURATION_DESCRIPTIONS = {
  "under-1-min": "Less than a minute",
  "1-to-10-min": "1 to 10 minutes",
  "10-to-60-min": "10 to 60 minutes",
  "1-to-6-hours": "1 to 6 hours",
  "over-6-hours": "More than 6 hours",
  "on-and-off-all-day": "On and off all day",
  unknown: "The patient does not know",
} as const satisfies Record<Duration, string>;

const TIME_DESCRIPTIONS = {
  night: "00:00 to 06:00",
  morning: "06:00 to 12:00",
  afternoon: "12:00 to 18:00",
  evening: "18:00 to 24:00",
  unknown: "The patient does not know",
} as const satisfies Record<TimeOfDay, string>;

const TRIGGER_DESCRIPTIONS = {
  stress: "Stress or anxiety",
  fatigue: "Fatigue",
  caffeine: "Caffeine or other stimulants",
  dehydration: "Too little fluid, or electrolytes",
  exercise: "Intense exercise",
  "poor-sleep": "Poor sleep",
  "eye-strain": "Eye strain",
  "dry-eyes": "Dry eyes",
  other: "Something else",
  "none-noticed": "The patient noticed none",
  unknown: "The patient does not know",
} as const satisfies Record<Trigger, string>;

/** How the twitching of a day was, in a line of a history. */
export const howItWasFields = {
  duration: code(DURATIONS, DURATION_DESCRIPTIONS).nullable().describe("null: not asked"),
  timesOfDay: chosen(TIMES_OF_DAY, TIME_DESCRIPTIONS),
  triggers: chosen(TRIGGERS, TRIGGER_DESCRIPTIONS),
} satisfies Record<keyof HowItWas, unknown>;

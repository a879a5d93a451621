type MeasureDefinition = { name: string; unit: string; definition: string };

/** What each measure means, in the clinician's words (clinical specification 5.2), in the order in which they are read. */
export const MEASURES = {
  "areas-ever": {
    name: "Areas ever",
    unit: "areas",
    definition:
      "Different areas (site and side) with confirmed twitching up to this day. An eyelid alone counts from day 15, or with another facial muscle.",
  },
  "areas-active": {
    name: "Areas active",
    unit: "areas",
    definition: "Confirmed areas with at least one record in the last 28 days. May fall.",
  },
  "regions-twitching": {
    name: "Regions with twitching",
    unit: "of 4 regions",
    definition:
      "Regions (bulbar, cervical, thoracic, lumbosacral) with confirmed twitching up to this day.",
  },
  "regions-weak": {
    name: "Regions with loss of function",
    unit: "of 4 regions",
    definition:
      "Regions in which a listed task, speech or swallowing became hard, up to this day. Felt weakness alone is not counted.",
  },
  "time-to-second-region": {
    name: "Time to second region",
    unit: "days",
    definition:
      "From the first twitch (told onset or first entry, the earlier) to the first day seen in a second region, confirmed. “≥” means not reached by the last record, “≤” that both were there when recording began.",
  },
  "time-to-third-region": {
    name: "Time to third region",
    unit: "days",
    definition: "As time to second region, for the third.",
  },
  "time-to-second-weak-region": {
    name: "Time to second region with loss of function",
    unit: "days",
    definition:
      "From the first loss of function to the first in another region. “≥” means not reached when function was last asked.",
  },
  "spread-rate": {
    name: "Spread rate",
    unit: "areas in 28 days",
    definition:
      "Areas first seen in the last 28 days and in the 28 before, confirmed, beside those of the first day. Needs 10 recorded days in a window.",
  },
  asymmetry: {
    name: "Asymmetry",
    unit: "-1 (left) to 1 (right)",
    definition:
      "(R − L) / (R + L), where R and L are the days of the last 28 with a twitch on that side; the midline is left out. Needs R + L of 5; 0.5 or more in either direction is asymmetric.",
  },
  contiguity: {
    name: "Contiguity",
    unit: "new areas",
    definition:
      "New areas that touch one already involved, out of all placed new areas. Said as k of n.",
  },
  "frequency-7": {
    name: "Twitch days, last 7 days",
    unit: "recorded days",
    definition:
      "Days with a twitch out of the recorded days of the last 7. Unrecorded days are in neither.",
  },
  "frequency-28": {
    name: "Twitch days, last 28 days",
    unit: "recorded days",
    definition:
      "Days with a twitch out of the recorded days of the last 28. Unrecorded days are in neither.",
  },
  duration: {
    name: "Duration by area",
    unit: "told length",
    definition:
      "Median and longest told length of twitching in each area over the last 28 days, as the patient's own buckets. “On and off all day” is counted apart.",
  },
  "co-location": {
    name: "Twitching where weak or thinner",
    unit: "areas",
    definition:
      "Areas with a twitch in the last 28 days that were also said to be weak or thinner in those days.",
  },
  "function-loss": {
    name: "Loss of function",
    unit: "tasks",
    definition:
      "Listed tasks, speech and swallowing that became hard, each from the day the patient gave; in all, and in the last 28 days.",
  },
  completeness: {
    name: "Completeness",
    unit: "days",
    definition:
      "Recorded days out of all days since the first answer. Below half, the trend is drawn grey.",
  },
  triggers: {
    name: "Triggers",
    unit: "twitch days",
    definition:
      "Twitch days with and without each trigger, of the days whose triggers were told. An association only; it lowers nothing.",
  },
} as const satisfies Record<string, MeasureDefinition>;

export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

/** The measures of clinical specification 5.2, in the order in which they are read. */
export const MEASURE_IDS = [
  "areas-ever",
  "areas-active",
  "regions-twitching",
  "regions-weak",
  "time-to-second-region",
  "time-to-third-region",
  "time-to-second-weak-region",
  "spread-rate",
  "asymmetry",
  "contiguity",
  "frequency-7",
  "frequency-28",
  "duration",
  "co-location",
  "function-loss",
  "completeness",
  "triggers",
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

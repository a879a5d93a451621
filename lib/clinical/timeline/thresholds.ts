/** The numbers that say what a history reports, in days unless named otherwise; a rule set gives them. */
export type TimelineThresholds = {
  confirmWithin: number;
  silenceConfirms: number;
  recordedWithoutDenies: number;
  spreadWindow: number;
  zeroRun: number;
  eyelidAlone: number;
  taskListWithin: number;
  tinglingDaysAWeek: number;
  newlyLostWithin: number;
  asymmetryIndex: number;
  asymmetryMinimumDays: number;
  worseningWindow: number;
  worseningRatio: number;
  worseningMinimumDays: number;
  planReview: number;
};

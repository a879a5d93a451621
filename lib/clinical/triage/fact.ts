/** What the history says by itself, yes, no or unknown, worked out as of a day. */
export const FACTS = [
  /** A listed task is newly hard, a task list stayed unanswered, or an examination found less power. */
  "functional-weakness",
  /** A muscle's power fell by a grade within the window of newly lost tasks. */
  "power-fell",
  "new-task-lost",
  "all-over",
  /** Whether it spread to places that nobody has named: unknown or no, never yes. */
  "spread-to-unnamed-places",
  /** A confirmed area that began later than the first one. */
  "spread-confirmed",
  /** Only eyelids twitch. */
  "eyelid-alone",
  /** Only eyelids twitch, and for no longer than the eyelid rule allows. */
  "eyelid-alone-and-recent",
  /** Jerks that move a joint, twitching in two regions, and one of them or the onset is recent or of unknown age. */
  "recent-jerks-in-two-regions",
  "face-twitch",
  /** A facial muscle other than the eyelid twitched before any limb or trunk did. */
  "face-first",
  "tongue-or-throat",
  "thoracic-seen",
  "asymmetric",
  "tingling-most-days",
  "patient-worse",
  "rates-doubled",
  "plan-failed",
  /** Any twitching, or any hard or emergency answer of yes. */
  "any-symptom",
  "fluid-loss-with-symptoms",
  /** The daily question named bladder or bowel, and the two questions about it wait for an answer. */
  "bladder-named",
  /** The daily question named bladder or bowel on the day of the latest answer about a change of them, or later. */
  "bladder-named-with-change",
  /** Every question that must be answered is, and nothing else keeps the case open. */
  "complete",
  /** The findings of monitor or above, if there were any, are closed. */
  "nothing-above",
] as const;
export type Fact = (typeof FACTS)[number];

/** Whole days since something began; unknown where it has not, or where nobody said when. */
export const DAYS_FACTS = [
  /** Since the first date, restarted by a run of explicit zero days. */
  "persistence",
  "symptom",
  /**
   * From the latest day since when a task cannot be done at all to the day it was reported; without a date 0, and
   * longer than any window where the weakness came on slowly.
   */
  "not-at-all-when-reported",
  /** The same where neither leg can do something at all, counted from the later leg. */
  "both-legs-when-reported",
  /** From the stated start of a speech, swallowing, face or vision change to the day it was reported. */
  "bulbar-when-reported",
  "slur-face-vision-when-reported",
  "breathless-when-reported",
  "medicine-change-when-reported",
  "exposure-when-reported",
] as const;
export type DaysFact = (typeof DAYS_FACTS)[number];

export const COUNT_FACTS = [
  /** Areas ever recorded. */
  "areas-named",
  "areas-in-window",
  "regions-twitching",
  "regions-weak",
  "regions-seen",
  "newly-lost-tasks",
] as const;
export type CountFact = (typeof COUNT_FACTS)[number];

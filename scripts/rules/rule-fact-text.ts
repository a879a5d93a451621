import type { CountFact, DaysFact, Fact } from "@/lib/clinical/triage/fact";
import type { LossKind } from "@/lib/clinical/triage/rule";

/** A fact as part of a sentence that says when a rule is met. */
export const FACT_TEXT = {
  "functional-weakness":
    "a listed task is newly hard, the task list stayed unanswered, or an examination found less power",
  "power-fell": "a muscle's power fell by an MRC grade or more within the window",
  "new-task-lost": "a task was newly lost",
  "all-over": "“all over” was recorded",
  "spread-to-unnamed-places":
    "(possible only) spread is said, or not denied, and fewer than two places are named",
  "spread-confirmed": "a confirmed area began later than the first one",
  "eyelid-alone": "only eyelids twitch",
  "eyelid-alone-and-recent": "only eyelids twitch, for no longer than the eyelid rule allows",
  "recent-jerks-in-two-regions":
    "jerks that move a joint, twitching in two or more regions within the window, and the onset, the first answer of a jerk or the second region within it or of unknown age",
  "face-twitch": "a facial muscle other than the eyelid twitched",
  "face-first": "a facial muscle other than the eyelid twitched before any limb or trunk did",
  "tongue-or-throat": "confirmed twitching of tongue or throat",
  "thoracic-seen": "thoracic twitching was seen by a clinician or on ultrasound",
  asymmetric: "the twitching is asymmetric",
  "tingling-most-days":
    "tingling on 4 or more days, or on all recorded days if fewer, in each of two successive weeks",
  "patient-worse": "the patient says that it is worse",
  "rates-doubled": "twitch days or median duration at least doubled between two windows",
  "plan-failed": "the plan's review said that nothing changed",
  "any-symptom": "any twitching, or any hard or emergency answer of yes",
  "fluid-loss-with-symptoms":
    "cramps, tingling, weakness, spasm, jerks or palpitations within the window of the fluid loss",
  "bladder-named":
    "the daily question named bladder or bowel, and the two questions about it wait for an answer",
  "bladder-named-with-change":
    "the daily question named bladder or bowel on the day of the latest answer about a change of them, or later",
  complete: "everything that must be answered is",
  "nothing-above": "no finding of monitor or above is open",
} as const satisfies Record<Fact, string>;

/** What a number of days is counted from. */
export const DAYS_TEXT = {
  persistence: "days of twitching without relief",
  symptom: "days since the first symptom",
  "not-at-all-when-reported":
    "days from when a task could no longer be done at all to the day it was reported (undated: 0, or beyond every window if the weakness came on “longer”)",
  "both-legs-when-reported":
    "days from when neither leg could do something at all to the day it was reported (undated: 0, or beyond every window if the weakness came on “longer”)",
  "bulbar-when-reported":
    "days from the start of the speech, swallowing, face or vision change to the day it was reported",
  "slur-face-vision-when-reported":
    "days from the start of the slurred speech, weak face or double vision to the day it was reported",
  "breathless-when-reported":
    "days from the start of the breathlessness to the day it was reported",
  "medicine-change-when-reported": "days from the change of medicine to the day it was reported",
  "exposure-when-reported": "days from the last contact to the day it was reported",
} as const satisfies Record<DaysFact, string>;

export const LOSS_TEXT = {
  weakness: "a loss of function",
  "speech-or-face": "a change of speech, swallowing, face or vision",
  "slur-face-or-vision": "slurred speech, a weak face or double vision",
} as const satisfies Record<LossKind, string>;

export const COUNT_TEXT = {
  "areas-named": "areas ever recorded",
  "areas-in-window": "areas within the window of spread",
  "regions-twitching": "regions with confirmed twitching",
  "regions-weak": "regions with functional weakness",
  "regions-seen": "regions in which a clinician or ultrasound saw twitching",
  "newly-lost-tasks": "tasks newly lost within the window",
} as const satisfies Record<CountFact, string>;

import type { Side } from "../body/area";
import type { Region } from "../body/region";
import type { Site } from "../body/site";
import type { Day } from "../calendar/day";
import type { DecisionEvent, LabTest } from "../history/event";

import type { RaisedTier } from "../history/tier";
import type { Evidence } from "./evidence";
import type { Visits } from "./visits";

/** One option of a question that was given at least once. */
export type ChosenOption = Evidence & { readonly last: Day; readonly areas: readonly string[] };

/** When a question was last answered, and how long before that it had begun. */
export type Dating = {
  readonly on: Day;
  /** The latest day on which it was reported anew: a date that is added later does not move it. */
  readonly reportedOn: Day;
  /** The day since which weakness was felt whose list of tasks this answers; `reportedOn` where none was. */
  readonly feltOn: Day;
  /** The latest beginning that was given; null: nobody said since when. */
  readonly since: Day | null;
  /** The earliest, an answer without one counted from its day; null where each was corrected. No rule reads it. */
  readonly earliest: Day | null;
  /** The answer was corrected: it counts, its date does not. */
  readonly corrected: boolean;
};

/** A text that nobody has read. `watchRecall`: 0 where it is not known. */
export type UnreadText = {
  readonly id: string;
  readonly knownOn: Day;
  readonly flagged: boolean;
  readonly watchRecall: number;
};

export type SafetyState = {
  readonly yes: Day;
  readonly no: Day;
  readonly unsure: Day;
  readonly evidence: Evidence | null;
};

/** One area in which twitching was recorded. */
export type AreaTrack = {
  site: Site;
  side: Side;
  region: Region | null;
  seen: Evidence;
  lastSeen: Day;
  /** The first of the sightings that wait for a second day. */
  pending: Day;
  denied: boolean;
  confirmedOn: Day;
  confirmed: Evidence | null;
};

export type RegionEvidence = { readonly region: Region; readonly evidence: Evidence };

/** One recorded day of twitching or of none. */
export type RecordedDay = {
  readonly day: Day;
  readonly twitch: boolean;
  readonly right: boolean;
  readonly left: boolean;
  /** How many twitches lasted how long, by bucket, shortest first; empty where no duration was reported. */
  readonly durations: readonly number[];
};

export type LabState = {
  readonly day: Day;
  /** Null: the unit is not known, so that no value can be compared. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly timesUpperLimit: number | null;
  /** The value cannot be read without its unit or its range. */
  readonly unreadable: boolean;
  readonly belowOwnRange: boolean;
  readonly evidence: Evidence;
};

export type Power = {
  readonly muscle: string;
  readonly grades: readonly { day: Day; mrc: number }[];
};

/**
 * All that is reported of a history up to `day`, whatever rules are run on it; only `apply-*.ts` and `close-day.ts` write
 * it. Plain data: it can be stored as JSON and resumed. Its size does not grow with the length of the history. What is
 * readonly is shared by its copies.
 */
export type Timeline = {
  day: Day;
  changed: number;
  openedOn: Day;
  /** The first day on which anything was recorded, not counting blood results before it: since then what was never answered is missing. */
  missingFrom: Day;
  /** Results of blood samples are all that was recorded: the patient was asked nothing yet. */
  isOnlyLaboratory: boolean;
  lastEntryOn: Day;
  chosen: (ChosenOption | null)[];
  answeredOn: Day[];
  /** The latest day before `answeredOn` on which the question was answered. */
  answeredBefore: Day[];
  /** The first day since `answeredOn` on which the daily safety question opened the question. */
  askedOn: Day[];
  dating: (Dating | null)[];
  /** In the order of SAFETY_GROUPS. */
  safety: SafetyState[];
  checklist: {
    openSince: Day;
    abandonedOn: Day;
    /** The first day since the last whole checklist on which one was left; `abandonedOn` is the latest. */
    abandonedFrom: Day;
    completedOn: Day;
    raisedOn: Day;
    reportedOn: Day;
  };
  /** In the order in which they were first seen. */
  areas: AreaTrack[];
  /** When it began, as the patient remembers. */
  onset: Day | null;
  persistence: {
    start: Day;
    evidence: Evidence | null;
    zeroRun: number;
    lastZero: Day;
    reset: Day;
  };
  today: { twitch: boolean; zero: boolean; right: boolean; left: boolean; durations: number[] };
  recorded: RecordedDay[];
  recordedDays: Day[];
  recordedCount: number;
  /** Days of the last two weeks on which numbness or tingling was answered. */
  tingling: { readonly day: Day; readonly yes: boolean }[];
  tingledFrom: Day;
  tinglingMostDays: Evidence | null;
  symptom: Evidence | null;
  symptomStart: Day;
  functional: Evidence | null;
  /** Weakness of function that no task names: an examination showed it, or the list of tasks stayed unanswered. */
  unnamedWeakness: Evidence | null;
  weaknessFelt: { readonly on: Day; readonly evidence: Evidence } | null;
  /** The latest day on which "over a longer time" was answered and not corrected. */
  cameOnSlowlyOn: Day;
  /** The first day of high worry since self-harm was last answered. */
  worriedOn: Day;
  labs: Partial<Record<LabTest, LabState>>;
  powers: Power[];
  powerFell: Evidence | null;
  worse: Evidence | null;
  betterOn: Day;
  improvedDespiteSpread: Day;
  plan: { startedOn: Day; reviewedOn: Day; failed: Evidence | null };
  unread: UnreadText[];
  seenRegions: RegionEvidence[];
  rulesMayRunOn: Day;
  /** Somebody answered for the patient: first since the patient's last word on it, and latest. */
  proxy: { answeredFrom: Day; answeredOn: Day; confirmedOn: Day };
  contactedOn: Day[];
  visits: Visits;
  seenOn: Day;
  decisions: DecisionEvent[];
  /** The decisions that raised the case by hand, by the tier to which they did. */
  raised: Partial<Record<RaisedTier, Evidence>>;
};

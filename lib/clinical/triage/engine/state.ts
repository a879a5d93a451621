import type { Side } from "../../body/area";
import type { Region } from "../../body/region";
import type { Site } from "../../body/site";
import type { Day } from "../../calendar/day";
import type { AppointmentEvent, DecisionEvent, LabTest } from "../../history/event";
import { QUESTION_IDS, type SafetyGroup } from "../../history/question";
import type { Certainty } from "../assessment";
import type { RuleSet } from "../rule";
import type { Band, RaisedTier } from "../tier";
import { type Evidence, NEVER, NO_DAY } from "./evidence";
import { SLOT_COUNT } from "./slots";
import { TOPIC } from "./topic";

/** One option of a question that was given at least once. */
export type Said = Evidence & { last: Day; areas: readonly string[] };

/** When a question was last answered, and how long before that it had begun. */
export type Dating = {
  on: Day;
  /** Null: nobody said since when. */
  since: Day | null;
  /** The answer was corrected: it counts, its date does not. */
  corrected: boolean;
};

/** A text that nobody has read. `watchRecall`: 0 where it is not known. */
export type UnreadText = { id: string; day: Day; flagged: boolean; watchRecall: number };

export type SafetyState = { yes: Day; no: Day; unsure: Day; evidence: Evidence | null };

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

export type RegionEvidence = { region: Region; evidence: Evidence };

/** One recorded day of twitching or of none. */
export type RecordedDay = {
  day: Day;
  twitch: boolean;
  right: boolean;
  left: boolean;
  /** How many twitches lasted how long, by bucket, shortest first; empty where no duration was told. */
  durations: readonly number[];
};

export type LabState = {
  day: Day;
  /** Null: the unit is not known, so that no value can be compared. */
  lowest: number | null;
  highest: number | null;
  timesUpperLimit: number | null;
  /** The value cannot be read without its unit or its range. */
  unreadable: boolean;
  belowOwnRange: boolean;
  evidence: Evidence;
};

export type Power = { muscle: string; grades: { day: Day; mrc: number }[] };

/** A rule that was met at some time. `closedOn` is the day of the decision that closed it, NEVER while open. */
export type FindingState = {
  since: Day;
  band: Band | null;
  certainty: Certainty;
  ids: readonly string[];
  closedOn: Day;
  /** The last day on which an emergency's own answers were given; NEVER for other rules. */
  toldOn: Day;
};

/**
 * All that the rules remember of a history up to `day`. Plain data: it can be stored as JSON and
 * carried on. Its size does not grow with the length of the history.
 */
export type State = {
  ruleSet: string;
  day: Day;
  changed: number;
  /** The 17th birthday, or null where the birth day is unknown. */
  adultOn: Day | null;
  openedOn: Day;
  lastEntryOn: Day;
  said: (Said | null)[];
  answeredOn: Day[];
  /** The latest day before `answeredOn` on which the question was answered. */
  answeredBefore: Day[];
  /** The first day since `answeredOn` on which the daily safety question opened the question. */
  askedOn: Day[];
  dating: (Dating | null)[];
  safety: Record<SafetyGroup, SafetyState>;
  checklist: {
    openSince: Day;
    abandonedOn: Day;
    /** The first day since the last whole checklist on which one was left; `abandonedOn` is the latest. */
    abandonedFrom: Day;
    completedOn: Day;
    raisedOn: Day;
    toldOn: Day;
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
  tingling: { day: Day; yes: boolean }[];
  tingledFrom: Day;
  tinglingMostDays: Evidence | null;
  symptom: Evidence | null;
  symptomStart: Day;
  functional: Evidence | null;
  weaknessFelt: { on: Day; evidence: Evidence } | null;
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
  appointment: { state: AppointmentEvent["state"]; on: Day; day: Day } | null;
  seenOn: Day;
  decidedOn: Day;
  quotes: string[];
  decisions: DecisionEvent[];
  /** The decisions that raised the case by hand, by the tier to which they did. */
  raised: Partial<Record<RaisedTier, Evidence>>;
  rows: (Evidence | null)[];
  items: (Evidence | null)[];
  /** Items that may yet be yes: unsure or unanswered. */
  possibleItems: boolean[];
  findings: (FindingState | null)[];
  /**
   * For each rule the first day on which what was recorded by then gave its finding, since a decision closed it; NO_DAY
   * where none did. It may be before `since`, where something later took a part of it back.
   */
  knownOn: Day[];
  /** For each rule that was not met when it was last asked: what must be touched before it is asked again. */
  wanted: number[];
};

const EVERY_TOPIC = -1;
const NOTHING_SAID = Array.from({ length: SLOT_COUNT }, (): Said | null => null);
const NOTHING_DATED = QUESTION_IDS.map((): Dating | null => null);
const NEVER_ANSWERED = QUESTION_IDS.map((): Day => NEVER);

export function startState(birthDay: Day | null, ruleSet: RuleSet): State {
  return {
    ruleSet: ruleSet.version,
    day: NEVER,
    changed: TOPIC.denials,
    adultOn: birthDay === null ? null : birthday(birthDay, ruleSet.readings.adultFromYears),
    openedOn: NEVER,
    lastEntryOn: NEVER,
    said: NOTHING_SAID.slice(),
    answeredOn: NEVER_ANSWERED.slice(),
    answeredBefore: NEVER_ANSWERED.slice(),
    askedOn: NEVER_ANSWERED.slice(),
    dating: NOTHING_DATED.slice(),
    safety: {
      weakness: neverAsked(),
      wasting: neverAsked(),
      sensation: neverAsked(),
      "speech-swallowing-breathing": neverAsked(),
      coordination: neverAsked(),
      "bladder-bowel": neverAsked(),
    },
    checklist: {
      openSince: NEVER,
      abandonedOn: NEVER,
      abandonedFrom: NEVER,
      completedOn: NEVER,
      raisedOn: NEVER,
      toldOn: NEVER,
    },
    areas: [],
    onset: null,
    persistence: { start: NEVER, evidence: null, zeroRun: 0, lastZero: NEVER, reset: NEVER },
    today: { twitch: false, zero: false, right: false, left: false, durations: [] },
    recorded: [],
    recordedDays: [],
    recordedCount: 0,
    tingling: [],
    tingledFrom: NEVER,
    tinglingMostDays: null,
    symptom: null,
    symptomStart: NEVER,
    functional: null,
    weaknessFelt: null,
    cameOnSlowlyOn: NEVER,
    worriedOn: NEVER,
    labs: {},
    powers: [],
    powerFell: null,
    worse: null,
    betterOn: NEVER,
    improvedDespiteSpread: NEVER,
    plan: { startedOn: NEVER, reviewedOn: NEVER, failed: null },
    unread: [],
    seenRegions: [],
    rulesMayRunOn: NEVER,
    proxy: { answeredFrom: NEVER, answeredOn: NEVER, confirmedOn: NEVER },
    contactedOn: [],
    appointment: null,
    seenOn: NEVER,
    decidedOn: NEVER,
    quotes: [],
    decisions: [],
    raised: {},
    rows: ruleSet.rows.map(() => null),
    items: ruleSet.items.map(() => null),
    possibleItems: ruleSet.items.map(() => true),
    findings: ruleSet.rules.map(() => null),
    knownOn: ruleSet.rules.map(() => NO_DAY),
    wanted: ruleSet.rules.map(() => EVERY_TOPIC),
  };
}

function neverAsked(): SafetyState {
  return { yes: NEVER, no: NEVER, unsure: NEVER, evidence: null };
}

const MS_PER_DAY = 86_400_000;

/** 29 February counts as 1 March in a common year. */
function birthday(birthDay: Day, years: number): Day {
  const born = new Date(birthDay * MS_PER_DAY);
  const year = born.getUTCFullYear() + years;
  return Date.UTC(year, born.getUTCMonth(), born.getUTCDate()) / MS_PER_DAY;
}

import type { Day } from "../../calendar/day";
import { QUESTION_IDS } from "../../history/question";
import type { RuleSet } from "../rule";
import { NEVER, NO_DAY } from "./evidence";
import { NOTHING_MISSING } from "./missing-groups";
import { type Program, programOf } from "./program";
import { SLOT_COUNT } from "./slots";
import type { Dating, SafetyState, Said, State } from "./state";
import { EVERY_TOPIC, TOPIC } from "./topic";

const NOTHING_SAID = Array.from({ length: SLOT_COUNT }, (): Said | null => null);
const NOTHING_DATED = QUESTION_IDS.map((): Dating | null => null);
const NEVER_ASKED: SafetyState = { yes: NEVER, no: NEVER, unsure: NEVER, evidence: null };
const NEVER_ANSWERED = QUESTION_IDS.map((): Day => NEVER);

/** The state before the first event. */
export function startState(birthDay: Day | null, ruleSet: RuleSet): State {
  const program = programOf(ruleSet);
  program.wantedAtStart ??= wantedOf(emptyState(birthDay, ruleSet, program.topics), program);
  return emptyState(birthDay, ruleSet, program.wantedAtStart);
}

/** What each rule waits for that nothing recorded has met, and all of its topics where nothing has. */
function wantedOf(empty: State, { rules, topics }: Program): number[] {
  return rules.map(({ when, unsure }, index) => {
    const unmet = when.unmet(empty);
    const unmetUnsure = unsure === null ? unmet : unsure.unmet(empty);
    return unmet === 0 || unmetUnsure === 0 ? (topics[index] ?? EVERY_TOPIC) : unmet | unmetUnsure;
  });
}

function emptyState(birthDay: Day | null, ruleSet: RuleSet, wanted: readonly number[]): State {
  return {
    ruleSet: ruleSet.version,
    day: NEVER,
    changed: TOPIC.denials,
    adultOn: birthDay === null ? null : birthday(birthDay, ruleSet.thresholds.adultFromYears),
    openedOn: NEVER,
    missingFrom: NEVER,
    isOnlyLaboratory: false,
    lastEntryOn: NEVER,
    said: NOTHING_SAID.slice(),
    answeredOn: NEVER_ANSWERED.slice(),
    answeredBefore: NEVER_ANSWERED.slice(),
    askedOn: NEVER_ANSWERED.slice(),
    dating: NOTHING_DATED.slice(),
    safety: {
      weakness: NEVER_ASKED,
      wasting: NEVER_ASKED,
      sensation: NEVER_ASKED,
      "speech-swallowing-breathing": NEVER_ASKED,
      coordination: NEVER_ASKED,
      "bladder-bowel": NEVER_ASKED,
    },
    checklist: {
      openSince: NEVER,
      abandonedOn: NEVER,
      abandonedFrom: NEVER,
      completedOn: NEVER,
      raisedOn: NEVER,
      reportedOn: NEVER,
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
    unnamedWeakness: null,
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
    visits: { day: NEVER, of: [], carried: [] },
    seenOn: NEVER,
    decidedOn: NEVER,
    quotes: [],
    decisions: [],
    raised: {},
    rows: ruleSet.rows.map(() => null),
    items: ruleSet.items.map(() => null),
    possibleItems: ruleSet.items.map(() => true),
    findings: ruleSet.rules.map(() => null),
    openRules: [],
    knownOn: ruleSet.rules.map(() => NO_DAY),
    missingSince: NOTHING_MISSING.slice(),
    wanted: wanted.slice(),
  };
}

const MS_PER_DAY = 86_400_000;

/** 29 February counts as 1 March in a common year. */
function birthday(birthDay: Day, years: number): Day {
  const born = new Date(birthDay * MS_PER_DAY);
  const year = born.getUTCFullYear() + years;
  return Date.UTC(year, born.getUTCMonth(), born.getUTCDate()) / MS_PER_DAY;
}

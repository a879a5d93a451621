import type { Day } from "../calendar/day";
import { QUESTION_IDS, SAFETY_GROUPS } from "../history/question";
import { NEVER } from "./evidence";
import { SLOT_COUNT } from "./slots";
import type { ChosenOption, Dating, SafetyState, Timeline } from "./timeline";
import { TOPIC } from "./topic";

const NOTHING_SAID = Array.from({ length: SLOT_COUNT }, (): ChosenOption | null => null);
const NOTHING_DATED = QUESTION_IDS.map((): Dating | null => null);
const NEVER_ASKED: SafetyState = { yes: NEVER, no: NEVER, unsure: NEVER, evidence: null };
const NO_SAFETY = SAFETY_GROUPS.map(() => NEVER_ASKED);
const NEVER_ANSWERED = QUESTION_IDS.map((): Day => NEVER);

/** The timeline before the first event. */
export function startTimeline(): Timeline {
  return {
    day: NEVER,
    changed: TOPIC.denials,
    openedOn: NEVER,
    missingFrom: NEVER,
    isOnlyLaboratory: false,
    lastEntryOn: NEVER,
    chosen: NOTHING_SAID.slice(),
    answeredOn: NEVER_ANSWERED.slice(),
    answeredBefore: NEVER_ANSWERED.slice(),
    askedOn: NEVER_ANSWERED.slice(),
    dating: NOTHING_DATED.slice(),
    safety: NO_SAFETY.slice(),
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
    visits: { day: NEVER, of: [], stillBooked: [] },
    seenOn: NEVER,
    decisions: [],
    raised: {},
  };
}

import type { Day } from "../../calendar/day";
import type { Band } from "../../history/tier";
import type { Evidence } from "../../timeline/evidence";
import type { Timeline } from "../../timeline/timeline";
import type { Certainty } from "../assessment";
import type { MissingSince } from "../missing/missing-groups";

/** A rule that was met at some time. `closedOn` is the day of the decision that closed it, NEVER while open. */
export type FindingState = {
  readonly since: Day;
  readonly band: Band | null;
  readonly certainty: Certainty;
  readonly ids: readonly string[];
  readonly closedOn: Day;
  /** The last day on which an emergency's own answers were given; NEVER for other rules. */
  readonly reportedOn: Day;
};

/** What the rules made of a timeline; only `triage` writes it. Plain data, as the timeline is. */
export type RunState = {
  ruleSet: string;
  /** The 17th birthday, or null where the birth day is unknown. */
  adultOn: Day | null;
  decidedOn: Day;
  quotes: string[];
  rows: (Evidence | null)[];
  items: (Evidence | null)[];
  /** Items that may yet be yes: unsure or unanswered. */
  possibleItems: boolean[];
  findings: (FindingState | null)[];
  /** The indexes of the rules whose finding is open, in their order. */
  openRules: number[];
  /**
   * For each rule the first day on which what was recorded by then gave its finding, since a decision closed it; NO_DAY
   * where none did. It may be before `since`, where something later took a part of it back.
   */
  knownOn: Day[];
  /** By group, for each of its items, the first day of those on which it is known to be missing without a break; NO_DAY where it is not. */
  missingSince: MissingSince;
  /** For each rule the topics of which one must be touched before it is asked again. */
  wanted: number[];
};

/** What is reported of a history up to `day`, and what the rules made of it. */
export type State = Timeline & RunState;

/** Both in one object, which shares their lists. */
// Every field by its name, here alone: the engine reads objects of one form much faster than of two.
export function stateOf(timeline: Timeline, run: RunState): State {
  return {
    ruleSet: run.ruleSet,
    day: timeline.day,
    changed: timeline.changed,
    adultOn: run.adultOn,
    openedOn: timeline.openedOn,
    missingFrom: timeline.missingFrom,
    isOnlyLaboratory: timeline.isOnlyLaboratory,
    lastEntryOn: timeline.lastEntryOn,
    chosen: timeline.chosen,
    answeredOn: timeline.answeredOn,
    answeredBefore: timeline.answeredBefore,
    askedOn: timeline.askedOn,
    dating: timeline.dating,
    safety: timeline.safety,
    checklist: timeline.checklist,
    areas: timeline.areas,
    onset: timeline.onset,
    persistence: timeline.persistence,
    today: timeline.today,
    recorded: timeline.recorded,
    recordedDays: timeline.recordedDays,
    recordedCount: timeline.recordedCount,
    tingling: timeline.tingling,
    tingledFrom: timeline.tingledFrom,
    tinglingMostDays: timeline.tinglingMostDays,
    symptom: timeline.symptom,
    symptomStart: timeline.symptomStart,
    functional: timeline.functional,
    unnamedWeakness: timeline.unnamedWeakness,
    weaknessFelt: timeline.weaknessFelt,
    cameOnSlowlyOn: timeline.cameOnSlowlyOn,
    worriedOn: timeline.worriedOn,
    labs: timeline.labs,
    powers: timeline.powers,
    powerFell: timeline.powerFell,
    worse: timeline.worse,
    betterOn: timeline.betterOn,
    improvedDespiteSpread: timeline.improvedDespiteSpread,
    plan: timeline.plan,
    unread: timeline.unread,
    seenRegions: timeline.seenRegions,
    rulesMayRunOn: timeline.rulesMayRunOn,
    proxy: timeline.proxy,
    contactedOn: timeline.contactedOn,
    visits: timeline.visits,
    seenOn: timeline.seenOn,
    decidedOn: run.decidedOn,
    quotes: run.quotes,
    decisions: timeline.decisions,
    raised: timeline.raised,
    rows: run.rows,
    items: run.items,
    possibleItems: run.possibleItems,
    findings: run.findings,
    openRules: run.openRules,
    knownOn: run.knownOn,
    missingSince: run.missingSince,
    wanted: run.wanted,
  };
}

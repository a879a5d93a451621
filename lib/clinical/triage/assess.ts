import { type Day, latestDay } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { NEVER } from "../timeline/evidence";
import type { Assessment } from "./assessment";
import { type ClinicDays, finish } from "./outcome/finish";
import type { RuleSet } from "./rule";
import { copyState } from "./run/copy-state";
import { advance } from "./run/known-since";
import { programOf } from "./run/program";
import { startState } from "./run/start-state";
import type { State } from "./run/state";

export type { ClinicDays } from "./outcome/finish";

/**
 * How soon this person must be seen, as of a day in the patient's zone. Pure: the same history, rules
 * and day always give the same answer, and nothing dated after `asOf` is looked at.
 */
export function assess(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  clinic: ClinicDays = {},
): Assessment {
  const program = programOf(ruleSet);
  const state = advance(startState(history.birthDay, ruleSet), program, history.events, asOf);
  return finish(state, program, asOf, clinic);
}

/**
 * The rules' state at the end of day `through`, and the events since. Plain data: it can be stored as JSON, and its size
 * does not grow with the length of the history.
 */
export type RulesSnapshot = {
  /** The patient's, as the state was made with it. */
  birthDay: Day | null;
  through: Day;
  state: State;
  tail: readonly HistoryEvent[];
};

export type Resumed = { assessment: Assessment; rulesSnapshot: RulesSnapshot };

/** Days at the end of a history that stay events, since an entry may be about the days before. */
const OPEN_DAYS = 3;

/** What `resume` starts from; null where past days were recorded later or are taken back, and only a replay is exact. */
export function snapshot(history: History, ruleSet: RuleSet): RulesSnapshot | null {
  const start = {
    birthDay: history.birthDay,
    through: NEVER,
    state: startState(history.birthDay, ruleSet),
    tail: history.events,
  };
  const rulesSnapshot = finalised(start, ruleSet);
  return rulesSnapshot === start ? null : rulesSnapshot;
}

/**
 * The assessment after some more events, at a cost that does not grow with the length of the history: the
 * same as `assess` over all of it. Null where a replay is needed: the rule set is another one, or an
 * event is dated before the open days or takes one back from there.
 */
export function resume(
  rulesSnapshot: RulesSnapshot,
  events: readonly HistoryEvent[],
  ruleSet: RuleSet,
  { asOf, ...clinic }: ClinicDays & { asOf: Day },
): Resumed | null {
  const { through } = rulesSnapshot;
  const tail = [...rulesSnapshot.tail, ...events];
  if (rulesSnapshot.state.ruleSet !== ruleSet.version || asOf < through) return null;
  if (tail.some(({ day }) => day <= through) || takesBackOthers(tail)) return null;
  const program = programOf(ruleSet);
  const state = advance(copyState(rulesSnapshot.state), program, tail, asOf);
  return {
    assessment: finish(state, program, asOf, clinic),
    rulesSnapshot: finalised({ ...rulesSnapshot, tail }, ruleSet),
  };
}

/** The same history with the days finalised that are no longer open; the snapshot itself where they cannot be. */
function finalised(rulesSnapshot: RulesSnapshot, ruleSet: RuleSet): RulesSnapshot {
  const { tail } = rulesSnapshot;
  const through = (latestDay(tail.map(({ day }) => day)) ?? NEVER) - OPEN_DAYS;
  const past = tail.filter(({ day }) => day <= through);
  const open = tail.filter(({ day }) => day > through);
  const isLate = past.some(({ recordedOn }) => recordedOn > through);
  if (through <= rulesSnapshot.through || isLate) return rulesSnapshot;
  if (takesBackOthers(open) || takesBack(past, open)) return rulesSnapshot;
  const state = advance(copyState(rulesSnapshot.state), programOf(ruleSet), past, through);
  return { ...rulesSnapshot, through, state, tail: open };
}

/** Whether a correction among the past takes back what is still open, for which it would be lost. */
function takesBack(past: readonly HistoryEvent[], open: readonly HistoryEvent[]): boolean {
  const taken = new Set(past.map((event) => (event.kind === "correction" ? event.corrects : null)));
  return open.some(({ id }) => taken.has(id));
}

/** Whether a correction among the events takes back one that is not among them, or that is dated after it. */
function takesBackOthers(events: readonly HistoryEvent[]): boolean {
  const days = new Map(events.map(({ id, day }) => [id, day]));
  return events.some(
    (event) =>
      event.kind === "correction" &&
      (days.get(event.corrects) ?? Number.POSITIVE_INFINITY) > event.day,
  );
}

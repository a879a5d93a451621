import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { advanceSpread, NO_SPREAD, type SpreadSnapshot } from "../spread/spread-snapshot";
import { type RulesSnapshot, snapshot } from "../triage/assess";
import type { RuleSet } from "../triage/rule";
import { lastEntryDay } from "./last-entry-day";

/** What the cached columns of a referral need of the days that are finalised. */
export type Finalised = { spread: SpreadSnapshot; lastEntryOn: Day | null };

/** All that must be known of a long history to go on with it. Plain data, of a size that does not grow with its length. */
export type Snapshot = Finalised & { rules: RulesSnapshot };

export const NOTHING_FINALISED: Finalised = { spread: NO_SPREAD, lastEntryOn: null };

/** Null where `snapshot` is. */
export function snapshotOf(history: History, ruleSet: RuleSet): Snapshot | null {
  const rules = snapshot(history, ruleSet);
  return rules && finalise(NOTHING_FINALISED, history.events, rules);
}

/** The snapshot after the events with which `resume` made `rules` of its own. */
export function snapshotAfter(
  snapshot: Snapshot,
  events: readonly HistoryEvent[],
  rules: RulesSnapshot,
): Snapshot {
  return finalise(snapshot, [...snapshot.rules.tail, ...events], rules);
}

function finalise(
  before: Finalised,
  events: readonly HistoryEvent[],
  rules: RulesSnapshot,
): Snapshot {
  const { through } = rules;
  const past = events.filter(({ day }) => day <= through);
  return {
    rules,
    spread: advanceSpread(before.spread, past, through),
    lastEntryOn: lastEntryDay(past, before.lastEntryOn),
  };
}

import type { Day } from "../calendar/day";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { NOTHING_REMEMBERED, rememberSpread, type SpreadMemory } from "../spread/spread-memory";
import { type Checkpoint, checkpointOf } from "../triage/resume";
import type { RuleSet } from "../triage/rule";
import { lastEntryDay } from "./last-entry-day";

/** What the cached columns of a referral need of the days that are settled. */
export type Settled = { spread: SpreadMemory; lastEntryOn: Day | null };

/** All that must be known of a long history to go on with it. Plain data, of a size that does not grow with its length. */
export type Memory = Settled & { checkpoint: Checkpoint };

export const NOTHING_SETTLED: Settled = { spread: NOTHING_REMEMBERED, lastEntryOn: null };

/** Null where `checkpointOf` is. */
export function memoryOf(history: History, ruleSet: RuleSet): Memory | null {
  const checkpoint = checkpointOf(history, ruleSet);
  return checkpoint && settle(NOTHING_SETTLED, history.events, checkpoint);
}

/** The memory after the events with which `resume` made `checkpoint` of its own. */
export function memoryAfter(
  memory: Memory,
  events: readonly HistoryEvent[],
  checkpoint: Checkpoint,
): Memory {
  return settle(memory, [...memory.checkpoint.tail, ...events], checkpoint);
}

function settle(before: Settled, events: readonly HistoryEvent[], checkpoint: Checkpoint): Memory {
  const { through } = checkpoint;
  const past = events.filter(({ day }) => day <= through);
  return {
    checkpoint,
    spread: rememberSpread(before.spread, past, through),
    lastEntryOn: lastEntryDay(past, before.lastEntryOn),
  };
}

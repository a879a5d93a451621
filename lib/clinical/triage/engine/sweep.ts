import type { Day } from "../../calendar/day";
import type { HistoryEvent } from "../../history/event";
import { applyEvent } from "./apply-event";
import { closeDay } from "./close-day";
import { evaluateDay } from "./evaluate-day";
import { NO_DAY } from "./evidence";
import type { Program } from "./program";
import type { State } from "./state";
import { nextTimer } from "./timers";
import { TOPIC } from "./topic";

/** Ids of events that a correction took back. */
export type Corrected = ReadonlySet<string>;

/**
 * Carries the state on to `until`, stopping only on days with an event and on days on which time alone can
 * open a rule. `events` are in order, none before the state's day or after `until`.
 */
export function sweep(
  state: State,
  program: Program,
  events: readonly HistoryEvent[],
  { corrected, until }: { corrected: Corrected; until: Day },
): void {
  let index = 0;
  while (true) {
    const eventDay = events[index]?.day ?? NO_DAY;
    const timer = nextTimer(state, program);
    const day = Math.min(eventDay, timer);
    if (day > until) return;
    if (day === timer) state.changed |= TOPIC.time;
    state.day = day;
    for (; events[index]?.day === day; index += 1) {
      const event = events[index];
      if (event) {
        applyEvent(state, event, corrected.has(event.id), program.ruleSet.readings);
      }
    }
    closeDay(state, program.ruleSet.readings);
    evaluateDay(state, program);
    state.changed = 0;
  }
}

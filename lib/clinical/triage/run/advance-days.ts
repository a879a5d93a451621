import type { Day } from "../../calendar/day";
import { applyEvent } from "../../timeline/apply-event";
import { closeDay } from "../../timeline/close-day";
import { NO_DAY } from "../../timeline/evidence";
import type { OrderedEvents } from "../../timeline/ordered-events";
import { TOPIC } from "../../timeline/topic";
import { evaluateDay } from "./evaluate-day";
import { noteMissing } from "./known-missing";
import type { Program } from "./program";
import type { State } from "./state";
import { nextTimer } from "./timers";

/** What time alone goes by: no event. */
export const NO_EVENTS: Pick<OrderedEvents, "events" | "corrected"> = {
  events: [],
  corrected: new Set(),
};

/** "none" where what is missing is noted once, at the end of all days. */
export type Notes = "each-day" | "none";

/**
 * Advances the state to `until`, stopping only on days with an event and on days on which time alone can
 * open a rule, each of which `before` hears of first. No event is before the state's day. Returns the next day on which
 * time alone can. What is missing is noted on each of them, unless `notes` is "none".
 */
export function advanceDays(
  state: State,
  program: Program,
  { events, corrected }: Pick<OrderedEvents, "events" | "corrected">,
  until: Day,
  { notes = "each-day", before }: { notes?: Notes; before?: (day: Day) => void } = {},
): Day {
  const { thresholds } = program.ruleSet;
  let index = 0;
  while (true) {
    const timer = nextTimer(state, program);
    const day = Math.min(events[index]?.day ?? NO_DAY, timer);
    if (day > until) return timer;
    before?.(day);
    if (day === timer) state.changed |= TOPIC.time;
    state.day = day;
    for (let next = events[index]; next?.day === day; next = events[index]) {
      applyEvent(state, next.event, corrected.has(next.id), thresholds);
      index += 1;
    }
    closeDay(state, thresholds);
    const touched = state.changed;
    evaluateDay(state, program);
    if (notes === "each-day") noteMissing(state, program.ruleSet, touched);
    state.changed = 0;
  }
}

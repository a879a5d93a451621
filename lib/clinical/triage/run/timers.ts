import type { Day } from "../../calendar/day";
import { eyelidCountsOn } from "../../timeline/counting-areas";
import { NEVER, NO_DAY } from "../../timeline/evidence";
import type { Program } from "./program";
import type { State } from "./state";

/** The first day after the state's on which a rule can open, or a fact change, without an event. */
export function nextTimer(state: State, program: Program): Day {
  const { day } = state;
  const { thresholds } = program.ruleSet;
  let next = NO_DAY;
  for (const { start, days } of program.thresholds) {
    const from = start(state);
    if (from === NEVER) continue;
    for (const threshold of days) next = sooner(next, from + threshold, day);
  }
  for (const { confirmed, denied, pending } of state.areas) {
    if (confirmed === null && !denied)
      next = sooner(next, pending + thresholds.silenceConfirms, day);
  }
  next = sooner(next, eyelidCountsOn(state, thresholds.eyelidAlone), day);
  const { weaknessFelt, checklist, adultOn } = state;
  if (weaknessFelt !== null) next = sooner(next, weaknessFelt.on + thresholds.taskListWithin, day);
  if (checklist.openSince !== NEVER) next = sooner(next, checklist.openSince + 1, day);
  if (adultOn !== null && day !== NEVER) next = sooner(next, adultOn, day);
  return next;
}

/** The earlier of `next` and `on`, where `on` is after a day. */
export function sooner(next: Day, on: Day, after: Day): Day {
  return on > after && on < next ? on : next;
}

import type { Day } from "../../calendar/day";
import { eyelidCountsOn } from "./counting-areas";
import { NEVER, NO_DAY } from "./evidence";
import type { Program } from "./program";
import type { State } from "./state";

/** The first day after the state's on which a rule can open, or a fact change, without an event. */
export function nextTimer(state: State, program: Program): Day {
  const { day } = state;
  const { readings } = program.ruleSet;
  let next = NO_DAY;
  const at = (on: Day) => {
    if (on > day && on < next) next = on;
  };
  for (const { start, days } of program.thresholds) {
    const from = start(state);
    if (from === NEVER) continue;
    for (const threshold of days) at(from + threshold);
  }
  for (const { site, confirmed, denied, pending } of state.areas) {
    if (confirmed === null && !denied) at(pending + readings.silenceConfirms);
    if (site === "eyelid") at(eyelidCountsOn(state, readings.eyelidAlone));
  }
  if (state.weaknessFelt !== null) at(state.weaknessFelt.on + readings.taskListWithin);
  if (state.checklist.openSince !== NEVER) at(state.checklist.openSince + 1);
  if (state.adultOn !== null && day !== NEVER) at(state.adultOn);
  return next;
}

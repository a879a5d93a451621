import type { Region } from "../../body/region";
import type { Day } from "../../calendar/day";
import { QUESTIONS, type Question } from "../../history/question";
import { TASKS } from "./apply-answer";
import { type Evidence, NEVER } from "./evidence";
import { questionIndex, slotOf } from "./slots";
import type { State } from "./state";

const LOSSES = TASKS.map((task) => {
  const { taskRegion }: Question = QUESTIONS[task];
  return { index: questionIndex(task), slot: slotOf(task, "yes"), region: taskRegion };
});
const BULBAR = [slotOf("speech-change", "yes"), slotOf("swallow-change", "yes")];

/**
 * The days on which tasks were lost. A loss without a date was lost on the day it was told, but not
 * while the checklist that will ask for the date is still under way; a corrected date is none.
 */
export function lossDays(state: State): readonly Day[] {
  if (state.functional === null) return [];
  const days: Day[] = [];
  for (const { index, slot } of LOSSES) {
    const dating = state.dating[index];
    if (!state.said[slot] || !dating || dating.corrected) continue;
    if (dating.since !== null) days.push(dating.since);
    else if (state.checklist.openSince !== dating.on) days.push(dating.on);
  }
  return days;
}

/** How many tasks were lost in the days up to today. */
export function lostWithin(state: State, days: number): number {
  return lossDays(state).filter((lost) => lost <= state.day && state.day - lost <= days).length;
}

/** NEVER where no loss has a day. */
export function latestLoss(state: State): Day {
  return Math.max(NEVER, ...lossDays(state));
}

/** Evidence of lost function by region; weakness without a named task has no region. */
export function weakRegions(state: State): ReadonlyMap<Region, Evidence> {
  const regions = new Map<Region, Evidence>();
  for (const { slot, region } of LOSSES) {
    const said = state.said[slot];
    if (said && region !== undefined) merge(regions, region, said);
  }
  for (const slot of BULBAR) {
    const said = state.said[slot];
    if (said) merge(regions, "bulbar", said);
  }
  return regions;
}

function merge(regions: Map<Region, Evidence>, region: Region, said: Evidence): void {
  const known = regions.get(region);
  if (known === undefined || said.novel > known.novel) regions.set(region, said);
}

import type { Region } from "../../body/region";
import type { Day } from "../../calendar/day";
import { QUESTIONS, type Question } from "../../history/question";
import { TASKS } from "../../history/task";
import type { Evidence } from "./evidence";
import { questionIndex, slotOf } from "./slots";
import type { RegionEvidence, State } from "./state";

const LOSSES = TASKS.map((task) => {
  const { taskRegion }: Question = QUESTIONS[task];
  return { index: questionIndex(task), slot: slotOf(task, "yes"), region: taskRegion };
});
const BULBAR = [slotOf("speech-change", "yes"), slotOf("swallow-change", "yes")];

const SPEED = questionIndex("weakness-speed");
const LONGER = slotOf("weakness-speed", "longer");

/** A task's loss: the day of the loss, null for longer ago than any window reaches, and the day on which it was told. */
type Loss = { lostOn: Day | null; toldOn: Day };

/**
 * The losses of tasks. A loss without a date was lost on the day it was told, but not while the checklist
 * that will ask for the date is still under way, nor where it came on over a longer time; a corrected date is none.
 */
export function losses(state: State): readonly Loss[] {
  if (state.functional === null) return [];
  const found: Loss[] = [];
  for (const { index, slot } of LOSSES) {
    const dating = state.dating[index];
    if (!state.said[slot] || !dating || dating.corrected) continue;
    if (dating.since !== null) found.push({ lostOn: dating.since, toldOn: dating.on });
    else if (state.checklist.openSince !== dating.on) {
      found.push({ lostOn: cameOnSlowly(state) ? null : dating.on, toldOn: dating.on });
    }
  }
  return found;
}

/** The latest word on how fast the weakness came on is "over a longer time". */
export function cameOnSlowly({ said, answeredOn }: State): boolean {
  const longer = said[LONGER];
  return longer != null && longer.last === answeredOn[SPEED];
}

/** How many tasks were lost in so many days up to today. */
export function lostWithin(state: State, days: number): number {
  return losses(state).filter(({ lostOn }) => lostOn !== null && state.day - lostOn <= days).length;
}

/** Evidence of lost function by region; weakness without a named task has no region. */
export function weakRegions(state: State): readonly RegionEvidence[] {
  const regions: RegionEvidence[] = [];
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

function merge(regions: RegionEvidence[], region: Region, said: Evidence): void {
  const known = regions.find((each) => each.region === region);
  if (known === undefined) regions.push({ region, evidence: said });
  else if (said.novel > known.evidence.novel) known.evidence = said;
}

import type { Region } from "../../body/region";
import type { Day } from "../../calendar/day";
import { QUESTIONS, type Question } from "../../history/question";
import { TASKS } from "../../history/task";
import type { Evidence } from "./evidence";
import { optionsOf, questionIndex, slotOf } from "./slots";
import type { RegionEvidence, State } from "./state";

const LOSSES = TASKS.map((task) => {
  const { taskRegion }: Question = QUESTIONS[task];
  return { index: questionIndex(task), slot: slotOf(task, "yes"), region: taskRegion };
});
const BULBAR = [slotOf("speech-change", "yes"), slotOf("swallow-change", "yes")];

const SPEED = questionIndex("weakness-speed");
const OTHER_SPEEDS = optionsOf("weakness-speed").flatMap((speed) =>
  speed === "longer" ? [] : slotOf("weakness-speed", speed),
);

/** A task's loss: the day of the loss, null for longer ago than any window reaches, and the day on which it was told. */
type Loss = { lostOn: Day | null; reportedOn: Day };

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
    if (dating.since !== null) found.push({ lostOn: dating.since, reportedOn: dating.on });
    else if (state.checklist.openSince !== dating.on) {
      found.push({
        lostOn: cameOnSlowly(state, dating.on) ? null : dating.on,
        reportedOn: dating.on,
      });
    }
  }
  return found;
}

/**
 * Whether a loss that was told on this day came on "over a longer time": answered then or later and not corrected,
 * the latest word on the speed, with no other speed of the same day.
 */
export function cameOnSlowly(
  { said, answeredOn, cameOnSlowlyOn }: State,
  reportedOn: Day,
): boolean {
  if (cameOnSlowlyOn < reportedOn || cameOnSlowlyOn !== answeredOn[SPEED]) return false;
  return OTHER_SPEEDS.every((slot) => said[slot]?.last !== cameOnSlowlyOn);
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
  const index = regions.findIndex((each) => each.region === region);
  const known = regions[index];
  if (known === undefined) regions.push({ region, evidence: said });
  else if (said.novel > known.evidence.novel) regions[index] = { region, evidence: said };
}

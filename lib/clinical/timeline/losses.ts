import type { Region } from "../body/region";
import type { Day } from "../calendar/day";
import { QUESTIONS, type QuestionId } from "../history/question";
import { TASKS } from "../history/task";
import type { Evidence } from "./evidence";
import { optionsOf, questionIndex, slotOf } from "./slots";
import type { RegionEvidence, Timeline } from "./timeline";

const BULBAR = ["speech-change", "swallow-change"] as const satisfies readonly QuestionId[];

/** What can be lost: each listed task, speech and swallowing. */
export const LOSS_QUESTIONS = [...TASKS, ...BULBAR];
export type LossQuestion = (typeof LOSS_QUESTIONS)[number];

const placed = (question: LossQuestion, region: Region) => ({
  question,
  index: questionIndex(question),
  slot: slotOf(question, "yes"),
  region,
});
const TASK_LOSSES = TASKS.map((task) => placed(task, QUESTIONS[task].taskRegion));
/** Each with its region (clinical specification 3.8, function). */
const LOSSES = [...TASK_LOSSES, ...BULBAR.map((question) => placed(question, "bulbar"))];

const SPEED = questionIndex("weakness-speed");
const OTHER_SPEEDS = optionsOf("weakness-speed").flatMap((speed) =>
  speed === "longer" ? [] : slotOf("weakness-speed", speed),
);

/** A task's loss: the day of the loss, null for longer ago than any window reaches, and the day on which it was reported. */
type TaskLoss = { lostOn: Day | null; reportedOn: Day };

/**
 * The losses of tasks. A loss without a date was lost on the day it was reported, but not while the checklist
 * that will ask for the date is still under way, nor where it came on over a longer time; a corrected date is none.
 */
export function taskLosses(timeline: Timeline): readonly TaskLoss[] {
  if (timeline.functional === null) return [];
  const found: TaskLoss[] = [];
  for (const { index, slot } of TASK_LOSSES) {
    const dating = timeline.dating[index];
    if (!timeline.chosen[slot] || !dating || dating.corrected) continue;
    if (dating.since !== null) found.push({ lostOn: dating.since, reportedOn: dating.on });
    else if (timeline.checklist.openSince !== dating.on) {
      found.push({
        lostOn: cameOnSlowly(timeline, dating.on) ? null : dating.on,
        reportedOn: dating.on,
      });
    }
  }
  return found;
}

/**
 * Whether a loss that was reported on this day came on "over a longer time": answered then or later and not corrected,
 * the latest word on the speed, with no other speed of the same day.
 */
export function cameOnSlowly(
  { chosen, answeredOn, cameOnSlowlyOn }: Timeline,
  reportedOn: Day,
): boolean {
  if (cameOnSlowlyOn < reportedOn || cameOnSlowlyOn !== answeredOn[SPEED]) return false;
  return OTHER_SPEEDS.every((slot) => chosen[slot]?.last !== cameOnSlowlyOn);
}

/** How many tasks were lost in so many days up to today. */
export function lostWithin(timeline: Timeline, days: number): number {
  return taskLosses(timeline).filter(
    ({ lostOn }) => lostOn !== null && timeline.day - lostOn <= days,
  ).length;
}

/** Something that became newly hard. `lostOn`: the earliest beginning that was given, the day of the answer where none was; `latestOn`: the latest. */
export type Loss = {
  question: LossQuestion;
  region: Region;
  lostOn: Day;
  latestOn: Day;
};

/** Each task, speech and swallowing that was ever lost, earliest first. */
export function allLosses({ chosen, dating }: Timeline): readonly Loss[] {
  const found: Loss[] = [];
  for (const { question, index, slot, region } of LOSSES) {
    const yes = chosen[slot];
    const dated = dating[index];
    if (!yes || !dated) continue;
    const lostOn = dated.earliest ?? yes.first;
    const latestOn = dated.corrected ? lostOn : (dated.since ?? dated.on);
    found.push({ question, region, lostOn, latestOn });
  }
  return found.toSorted(
    (one, other) => one.lostOn - other.lostOn || (one.question < other.question ? -1 : 1),
  );
}

/** Evidence of lost function by region; weakness without a named task has no region. */
export function weakRegions(timeline: Timeline): readonly RegionEvidence[] {
  const regions: RegionEvidence[] = [];
  for (const { slot, region } of LOSSES) {
    const chosen = timeline.chosen[slot];
    if (chosen) merge(regions, region, chosen);
  }
  return regions;
}

function merge(regions: RegionEvidence[], region: Region, chosen: Evidence): void {
  const index = regions.findIndex((each) => each.region === region);
  const known = regions[index];
  if (known === undefined) regions.push({ region, evidence: chosen });
  else if (chosen.novel > known.evidence.novel) regions[index] = { region, evidence: chosen };
}

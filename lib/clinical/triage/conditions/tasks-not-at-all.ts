import { degreeOf, legsOf, TASKS } from "../../history/task";
import { type Evidence, NEVER } from "../../timeline/evidence";
import { cameOnSlowly } from "../../timeline/losses";
import { questionIndex, slotOf } from "../../timeline/slots";
import { placeOfItem, type Report } from "../missing/missing-groups";
import type { State } from "../run/state";

const LEGS = ["left", "right"] as const;
type Leg = (typeof LEGS)[number];

const DEGREES = TASKS.map((task) => {
  const degree = degreeOf(task);
  const legs = legsOf(task);
  return {
    task: slotOf(task, "yes"),
    index: questionIndex(degree),
    notAtAll: slotOf(degree, "not-at-all"),
    unsure: slotOf(degree, "unsure"),
    legs: legs === null ? null : { index: questionIndex(legs), slots: slotsOf(legs) },
  };
});
const NOT_AT_ALL_ONSET = placeOfItem("serious", "not-at-all-onset");
const SPEED = questionIndex("weakness-speed");
/** Longer ago than any window. */
const LONG_AGO = 1_000_000;

/**
 * Days from the day since when a task cannot be done at all to the day it was reported, the shortest; null where every
 * task can be. One without a date is left out while the checklist that will ask how fast it came on is under way.
 */
export function notAtAllWhenAnswered(state: State): number | null {
  return shortest(state, (each) => !waitsForSpeed(state, each));
}

/** The same where neither leg can do something, which waits for no other answer; null where one leg can do everything, or nobody said which. */
export function bothLegsWhenAnswered(state: State): number | null {
  const left = shortest(state, (each) => isOfLeg(state, each, "left"));
  if (left === null) return null;
  const right = shortest(state, (each) => isOfLeg(state, each, "right"));
  return right === null ? null : Math.min(left, right);
}

export function notAtAllEvidence(state: State): readonly Evidence[] {
  return DEGREES.flatMap(({ task, notAtAll }) =>
    state.chosen[task] ? (state.chosen[notAtAll] ?? []) : [],
  );
}

/** Whether a task can still be done was "not sure", or which leg cannot do it, or since when none of that is known. */
export function unknownDegrees(state: State, report: Report): void {
  if (state.functional === null) return;
  for (const each of DEGREES) {
    const answeredOn = state.answeredOn[each.index] ?? NEVER;
    const unsure = state.chosen[each.unsure];
    if (state.chosen[each.task] && unsure && unsure.last === answeredOn) {
      report(each.index, "hard", unsure.first);
    }
    const days = daysOf(state, each);
    const notAtAll = state.chosen[each.notAtAll];
    if (days === null || !notAtAll) continue;
    if (days === LONG_AGO) {
      report(NOT_AT_ALL_ONSET, "hard", notAtAll.first);
    }
    if (each.legs !== null && !LEGS.some((leg) => isOfLeg(state, each, leg))) {
      report(each.legs.index, "hard", notAtAll.first);
    }
  }
}

type Degree = (typeof DEGREES)[number];

/** Null where the task can be done; once reported as lost it counts as lost, whatever came later. */
function daysOf(state: State, { task, index, notAtAll }: Degree): number | null {
  if (!state.chosen[task] || !state.chosen[notAtAll]) return null;
  const dating = state.dating[index];
  if (dating && dating.since !== null) return dating.on - dating.since;
  return dating && cameOnSlowly(state, dating.on) ? LONG_AGO : 0;
}

/** Without a date, and the checklist of that day has not yet asked how fast it came on. */
function waitsForSpeed(state: State, { index }: Degree): boolean {
  const dating = state.dating[index];
  if (!dating || dating.since !== null) return false;
  const { openSince } = state.checklist;
  return openSince === dating.on && (state.answeredOn[SPEED] ?? NEVER) < openSince;
}

function isOfLeg(state: State, { legs }: Degree, leg: Leg): boolean {
  return legs !== null && Boolean(state.chosen[legs.slots[leg]] ?? state.chosen[legs.slots.both]);
}

function slotsOf(legs: Parameters<typeof slotOf>[0]): Record<Leg | "both", number> {
  return { left: slotOf(legs, "left"), right: slotOf(legs, "right"), both: slotOf(legs, "both") };
}

function shortest(state: State, counts: (each: Degree) => boolean): number | null {
  let least: number | null = null;
  for (const each of DEGREES) {
    const days = daysOf(state, each);
    if (days !== null && (least === null || days < least) && counts(each)) least = days;
  }
  return least;
}

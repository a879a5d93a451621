import type { DecisionEvent, ExaminationEvent, LabEvent } from "../../history/event";
import { labUnit } from "../../history/lab-units";
import type { Readings } from "../rule";
import { evidenceOf, strengthen } from "./evidence";
import type { LabState, State } from "./state";
import { TOPIC } from "./topic";

/** Adjusted calcium below this is low where the laboratory gives no range of its own. */
const LOWEST_USUAL_CALCIUM = 2.2;

export function applyLab(state: State, event: LabEvent): void {
  state.changed |= TOPIC.laboratory;
  const known = state.labs[event.test];
  const read = labOf(event);
  if (known === undefined || event.day > known.day) {
    state.labs[event.test] = read;
    return;
  }
  known.lowest = least(known.lowest, read.lowest);
  known.highest = greatest(known.highest, read.highest);
  known.timesUpperLimit = greatest(known.timesUpperLimit, read.timesUpperLimit);
  known.belowOwnRange ||= read.belowOwnRange;
  known.unreadable ||= read.unreadable;
  strengthen(known.evidence, event);
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function greatest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function labOf({ test, value, unit, upperLimit, lowerLimit, ...event }: LabEvent): LabState {
  const hasUnit = labUnit(test, unit) !== null;
  const limit = upperLimit !== null && upperLimit > 0 ? upperLimit : null;
  const hasRange = test !== "creatine-kinase" || limit !== null;
  return {
    day: event.day,
    lowest: hasUnit ? value : null,
    highest: hasUnit ? value : null,
    timesUpperLimit: hasUnit && limit !== null ? value / limit : null,
    belowOwnRange:
      test === "calcium-adjusted" && hasUnit && value < (lowerLimit ?? LOWEST_USUAL_CALCIUM),
    unreadable: !(hasUnit && hasRange),
    evidence: evidenceOf(event),
  };
}

/** Power of one muscle: it fell when an earlier examination found a whole grade more. */
export function applyExamination(state: State, event: ExaminationEvent, readings: Readings): void {
  state.changed |= TOPIC.examination;
  const muscle = `${event.muscle}:${event.side}`;
  let power = state.powers.find((each) => each.muscle === muscle);
  if (power === undefined) {
    power = { muscle, grades: [] };
    state.powers.push(power);
  }
  const fell = power.grades.filter(({ mrc }) => mrc - event.mrc >= 1);
  if (fell.length > 0) {
    if (state.functional === null) state.functional = evidenceOf(event);
    else strengthen(state.functional, event);
  }
  if (fell.some(({ day }) => event.day - day <= readings.newlyLostWithin)) {
    if (state.powerFell === null) state.powerFell = evidenceOf(event);
    else strengthen(state.powerFell, event);
  }
  remember(power.grades, event, readings.newlyLostWithin);
}

/** What it raises is evidence at once; what it closes waits until the rules have looked at its day. */
export function applyDecision(state: State, event: DecisionEvent): void {
  state.decisions.push(event);
  const { raisesTo } = event;
  if (raisesTo === undefined) return;
  state.changed |= TOPIC.examination;
  const known = state.raised[raisesTo];
  if (known === undefined) state.raised[raisesTo] = evidenceOf(event);
  else strengthen(known, event);
}

/** Keeps the best grade ever and those of the window, so that a fall is seen however slow it is. */
function remember(
  grades: { day: number; mrc: number }[],
  { day, mrc }: ExaminationEvent,
  within: number,
): void {
  grades.push({ day, mrc });
  const best = Math.max(...grades.map((grade) => grade.mrc));
  const kept = grades.filter((grade) => grade.mrc === best || day - grade.day <= within);
  grades.splice(0, grades.length, ...kept);
}

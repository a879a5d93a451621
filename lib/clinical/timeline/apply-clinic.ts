import type { DecisionEvent, ExaminationEvent, LabEvent } from "../history/event";
import { labUnit } from "../history/lab-units";
import { evidenceOf, strengthened } from "./evidence";
import type { TimelineThresholds } from "./thresholds";
import type { LabState, Power, Timeline } from "./timeline";
import { TOPIC } from "./topic";

/** Adjusted calcium below this is low where the laboratory gives no range of its own. */
const LOWEST_USUAL_CALCIUM = 2.2;

export function applyLab(timeline: Timeline, event: LabEvent): void {
  timeline.changed |= TOPIC.laboratory;
  const known = timeline.labs[event.test];
  const read = labOf(event);
  if (known === undefined || event.day > known.day) {
    timeline.labs[event.test] = read;
    return;
  }
  timeline.labs[event.test] = {
    day: known.day,
    lowest: least(known.lowest, read.lowest),
    highest: greatest(known.highest, read.highest),
    timesUpperLimit: greatest(known.timesUpperLimit, read.timesUpperLimit),
    belowOwnRange: known.belowOwnRange || read.belowOwnRange,
    unreadable: known.unreadable || read.unreadable,
    evidence: strengthened(known.evidence, event),
  };
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
export function applyExamination(
  timeline: Timeline,
  event: ExaminationEvent,
  thresholds: TimelineThresholds,
): void {
  timeline.changed |= TOPIC.examination;
  const muscle = `${event.muscle}:${event.side}`;
  const known = timeline.powers.findIndex((each) => each.muscle === muscle);
  const before = timeline.powers[known]?.grades ?? [];
  const fell = before.filter(({ mrc }) => mrc - event.mrc >= 1);
  if (fell.length > 0) {
    timeline.functional = strengthened(timeline.functional, event);
    timeline.unnamedWeakness = strengthened(timeline.unnamedWeakness, event);
  }
  if (fell.some(({ day }) => event.day - day <= thresholds.newlyLostWithin)) {
    timeline.powerFell = strengthened(timeline.powerFell, event);
  }
  const power = { muscle, grades: withGrade(before, event, thresholds.newlyLostWithin) };
  if (known < 0) timeline.powers.push(power);
  else timeline.powers[known] = power;
}

/** What it raises is evidence at once; what it closes waits until the rules have looked at its day. */
export function applyDecision(timeline: Timeline, event: DecisionEvent): void {
  timeline.decisions.push(event);
  const { raisesTo } = event;
  if (raisesTo === undefined) return;
  timeline.changed |= TOPIC.examination;
  timeline.raised[raisesTo] = strengthened(timeline.raised[raisesTo], event);
}

/** Keeps the best grade ever and those of the window, so that a fall is seen however slow it is. */
function withGrade(
  before: Power["grades"],
  { day, mrc }: ExaminationEvent,
  within: number,
): Power["grades"] {
  const grades = [...before, { day, mrc }];
  const best = Math.max(...grades.map((grade) => grade.mrc));
  return grades.filter((grade) => grade.mrc === best || day - grade.day <= within);
}

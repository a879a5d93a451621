import { areaKey } from "../body/area";
import type { Day } from "../calendar/day";
import type { AnswerEvent, SafetyEvent } from "../history/event";
import { QUESTION_IDS, QUESTIONS, type Question, SAFETY_GROUPS } from "../history/question";
import { TASKS } from "../history/task";
import { applyBeginning } from "./apply-beginning";
import { evidenceOf, NEVER, strengthened } from "./evidence";
import { questionIndex, safetyIndex, slotOf } from "./slots";
import type { Timeline } from "./timeline";
import { questionTopic, TOPIC } from "./topic";

const NO_PLACES: readonly string[] = [];
/** What has no beginning: a task that can still be done was not lost. */
const BENIGN: ReadonlySet<string> = new Set(["no", "none", "unsure", "with-effort"]);
const DEFINITIONS: readonly Question[] = QUESTION_IDS.map((question) => QUESTIONS[question]);

const IS_TASK: ReadonlySet<string> = new Set(TASKS);
const HIGH_WORRY = 8;
const SELF_HARM = questionIndex("self-harm");
const QUESTIONS_OF = Object.fromEntries(
  SAFETY_GROUPS.map((group) => [
    group,
    QUESTION_IDS.filter((_, index) => DEFINITIONS[index]?.group === group).map(questionIndex),
  ]),
);

/**
 * An answer, once given, counts for good; a `corrected` one keeps its value and loses its date and places. A
 * corrected "not sure" counts no more, unless it is to an emergency question.
 */
export function applyAnswer(timeline: Timeline, event: AnswerEvent, corrected: boolean): void {
  const index = questionIndex(event.question);
  if (corrected && event.value === "unsure" && !alwaysOpens(event, index)) return;
  timeline.changed |= questionTopic(event.question);
  const answeredOn = timeline.answeredOn[index] ?? NEVER;
  if (event.day > answeredOn) {
    timeline.answeredBefore[index] = answeredOn;
    timeline.answeredOn[index] = event.day;
  }
  const isNew = note(timeline, event, index, corrected);
  const definition = DEFINITIONS[index];
  if (event.question === "weakness-speed" && event.value === "longer" && !corrected) {
    timeline.cameOnSlowlyOn = event.day;
  }
  if (event.question === "course") noteCourse(timeline, event, isNew);
  if (definition === undefined || isBenign(event)) return;
  if (definition.since) {
    applyBeginning(timeline, event, index, { isNew, corrected });
  }
  if (definition.weight === "hard" || definition.weight === "emergency") {
    noteSymptom(timeline, event, corrected ? null : event.since);
  }
  if (event.question === "twitching") noteSymptom(timeline, event, null);
  if (IS_TASK.has(event.question)) {
    if (timeline.functional === null || isNew) {
      timeline.functional = strengthened(timeline.functional, event);
    }
  }
  if (event.question === "feels-weak") feltWeak(timeline, event);
  if (event.question === "numb-tingle") noteTingling(timeline, event.day, true);
  if (event.question === "worry") noteWorry(timeline, event);
}

function isBenign({ value }: AnswerEvent): boolean {
  return BENIGN.has(`${value}`);
}

/** Each of the six dated answers of the daily safety question. */
export function applySafety(timeline: Timeline, event: SafetyEvent): void {
  const part = safetyIndex(event.group);
  const group = timeline.safety[part];
  if (group === undefined) throw new Error(`no such part of the safety question: ${event.group}`);
  if (event.value !== "no") timeline.changed |= TOPIC.safety;
  else if (group.no === NEVER) timeline.changed |= TOPIC.denials;
  else if (event.group === "weakness" && timeline.functional !== null)
    timeline.changed |= TOPIC.always;
  const isYes = event.value === "yes";
  const evidence = isYes ? strengthened(group.evidence, event) : group.evidence;
  const { day, value } = event;
  timeline.safety[part] = {
    yes: isYes ? day : group.yes,
    no: value === "no" ? day : group.no,
    unsure: value === "unsure" ? day : group.unsure,
    evidence,
  };
  if (event.value !== "no") ask(timeline, event);
  if (event.group === "sensation") noteTingling(timeline, event.day, isYes);
  if (!isYes) return;
  if (event.group === "weakness") feltWeak(timeline, event);
}

/** Whether it adds something: said for the first time, said again after another answer, in a new place, or since later. */
function note(timeline: Timeline, event: AnswerEvent, index: number, corrected: boolean): boolean {
  const slot = slotOf(event.question, event.value);
  const chosen = timeline.chosen[slot];
  const places = corrected || event.areas.length === 0 ? NO_PLACES : event.areas.map(areaKey);
  if (!chosen) {
    const { first, ids, novel, novelIds } = evidenceOf(event);
    timeline.chosen[slot] = { first, ids, novel, novelIds, last: event.day, areas: places };
    return true;
  }
  const newPlaces = places.filter((place) => !chosen.areas.includes(place));
  const cameBack = chosen.last < event.day && chosen.last !== timeline.answeredBefore[index];
  const beganLater = !corrected && event.since !== null && event.since > chosen.novel;
  const isNew = newPlaces.length > 0 || cameBack || beganLater || alwaysOpens(event, index);
  const { first, ids, novel, novelIds } = isNew ? strengthened(chosen, event) : chosen;
  const areas = newPlaces.length > 0 ? [...chosen.areas, ...newPlaces] : chosen.areas;
  timeline.chosen[slot] = { first, ids, novel, novelIds, last: event.day, areas };
  return isNew;
}

/** An emergency question's yes, or "not sure", is new each time. */
function alwaysOpens({ question, value }: AnswerEvent, index: number): boolean {
  if (value === "no") return false;
  return DEFINITIONS[index]?.weight === "emergency" || question === "self-harm";
}

function noteCourse(timeline: Timeline, event: AnswerEvent, isNew: boolean): void {
  if (event.value === "better") timeline.betterOn = event.day;
  else timeline.improvedDespiteSpread = NEVER;
  if (event.value !== "worse") return;
  if (timeline.worse === null || isNew) timeline.worse = strengthened(timeline.worse, event);
}

export function noteSymptom(
  timeline: Timeline,
  event: { id: string; day: Day; recordedOn: Day },
  since: Day | null,
): void {
  if (timeline.symptom === null) {
    timeline.symptom = evidenceOf(event);
    timeline.changed |= TOPIC.twitch;
  }
  const start = since ?? event.day;
  if (timeline.symptomStart !== NEVER && start >= timeline.symptomStart) return;
  timeline.symptomStart = start;
  timeline.changed |= TOPIC.twitch;
}

function feltWeak(timeline: Timeline, event: AnswerEvent | SafetyEvent): void {
  timeline.weaknessFelt ??= { on: event.day, evidence: evidenceOf(event) };
}

/** A question that is open already stays open since the same day. */
function ask(timeline: Timeline, { group, day }: SafetyEvent): void {
  for (const index of QUESTIONS_OF[group] ?? []) {
    const isOpen = (timeline.askedOn[index] ?? NEVER) > (timeline.answeredOn[index] ?? NEVER);
    if (!isOpen) timeline.askedOn[index] = day;
  }
}

/** High worry opens the question of self-harm; a lower number later does not answer it. */
function noteWorry(timeline: Timeline, { value, day }: AnswerEvent): void {
  if (typeof value !== "number" || value < HIGH_WORRY) return;
  const isOpen = timeline.worriedOn > (timeline.answeredOn[SELF_HARM] ?? NEVER);
  if (!isOpen) timeline.worriedOn = day;
}

function noteTingling(timeline: Timeline, day: Day, yes: boolean): void {
  if (yes && timeline.tingledFrom === NEVER) timeline.tingledFrom = day;
  const last = timeline.tingling.at(-1);
  if (last?.day !== day) timeline.tingling.push({ day, yes });
  else if (yes) timeline.tingling[timeline.tingling.length - 1] = { day, yes };
}

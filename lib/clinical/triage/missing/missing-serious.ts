import { LAB_TESTS } from "../../history/event";
import { QUESTION_IDS, QUESTIONS, type Question, type QuestionId } from "../../history/question";
import { TASKS } from "../../history/task";
import { NEVER } from "../../timeline/evidence";
import { taskLosses } from "../../timeline/losses";
import { optionsOf, questionIndex, safetyIndex, slotOf } from "../../timeline/slots";
import { unknownDegrees } from "../conditions/tasks-not-at-all";
import type { State } from "../run/state";
import { placeOfItem, type Report } from "./missing-groups";

const BENIGN: ReadonlySet<string> = new Set(["no", "none", "unsure"]);
/** Every answer that opens something serious. */
const SERIOUS_SLOTS = QUESTION_IDS.flatMap((question) => {
  const { weight }: Question = QUESTIONS[question];
  if (weight !== "emergency" && weight !== "hard") return [];
  return optionsOf(question)
    .filter((option) => !BENIGN.has(`${option}`))
    .map((option) => slotOf(question, option));
});
const PEOPLE = (["pregnant", "nerve-or-muscle-disease", "spinal-surgery"] as const).map(
  (question) => ({
    item: placeOfItem("serious", `person:${question}`),
    slot: slotOf(question, "yes"),
  }),
);
const WEAKNESS = safetyIndex("weakness");
const TASKS_LOST = datedOf(TASKS);
const FACE_AND_SPEECH = datedOf([
  "speech-change",
  "swallow-change",
  "face-weak",
  "double-vision",
  "lid-droop",
]);
const BREATH = questionIndex("breathlessness");
/** Each kind of breathlessness, with what is then asked of whether it and the lighter kinds are new. */
const NEW_BREATH = (
  [
    ["passing", ["breathlessness-new"]],
    ["moving", ["breathlessness-new", "breath-passing-new"]],
    ["lying-flat-or-at-rest", ["breathlessness-new", "breath-moving-new", "breath-passing-new"]],
  ] as const
).map(([kind, asked]) => ({
  kind: slotOf("breathlessness", kind),
  asked: asked.map((question) => ({ index: questionIndex(question) })),
}));
/** Answers on how fast it came on that leave open on which day it began. */
const WEAKNESS_SPEED = speedOf("weakness-speed", ["unsure", "longer"]);
const BULBAR_SPEED = speedOf("bulbar-speed", ["unsure"]);

const LABORATORY: ReadonlyMap<string, number> = new Map(
  LAB_TESTS.map((test) => [test, placeOfItem("serious", `laboratory:${test}`)]),
);
const BIRTH_DAY_UNKNOWN = placeOfItem("serious", "birth-day-unknown");
const UNDER_AGE = placeOfItem("serious", "under-age");
const WORDS_UNREAD = placeOfItem("serious", "emergency-words-unread");
const CHECKLIST_ABANDONED = placeOfItem("serious", "checklist-abandoned");
const CHANGES_NOT_REPORTED = placeOfItem("serious", "changes-not-reported");
const PROXY_UNCONFIRMED = placeOfItem("serious", "proxy-unconfirmed");
const WEAKNESS_ONSET = placeOfItem("serious", "weakness-onset");
const SPEECH_OR_FACE_ONSET = placeOfItem("serious", "speech-or-face-onset");
const CONTRADICTS_WEAKNESS = placeOfItem("serious", "contradiction:weakness");
const CONTRADICTS_SPREAD = placeOfItem("serious", "contradiction:improved");

/** People the rules do not speak for, unread emergencies, forms left open after a serious yes, words not yet the patient's own. */
export function unresolved(state: State, report: Report): void {
  if (state.rulesMayRunOn === NEVER) {
    if (state.adultOn === null) report(BIRTH_DAY_UNKNOWN, "hard", state.missingFrom);
    else if (state.day < state.adultOn) report(UNDER_AGE, "hard", state.missingFrom);
  }
  for (const { item, slot } of PEOPLE) {
    const chosen = state.chosen[slot];
    if (!chosen || chosen.novel <= state.rulesMayRunOn) continue;
    const since = chosen.first > state.rulesMayRunOn ? chosen.first : chosen.novel;
    report(item, "hard", since);
  }
  for (const text of state.unread) if (text.flagged) report(WORDS_UNREAD, "hard", text.knownOn);
  const { abandonedFrom, abandonedOn, completedOn } = state.checklist;
  if (completedOn < abandonedFrom && isSeriousWithin(state, abandonedFrom, abandonedOn)) {
    report(CHECKLIST_ABANDONED, "hard", abandonedFrom);
  }
  const { raisedOn, reportedOn } = state.checklist;
  if (reportedOn < raisedOn) report(CHANGES_NOT_REPORTED, "hard", raisedOn);
  const { answeredFrom, answeredOn, confirmedOn } = state.proxy;
  if (confirmedOn < answeredFrom && isSeriousWithin(state, answeredFrom, answeredOn)) {
    report(PROXY_UNCONFIRMED, "hard", answeredFrom);
  }
  unreadable(state, report);
  undated(state, report);
  unknownDegrees(state, report);
  breathOfUnknownAge(state, report);
}

/** Blood results that cannot be read without their unit or range. */
export function unreadable({ labs }: State, report: Report): void {
  for (const [test, lab] of Object.entries(labs)) {
    const item = LABORATORY.get(test);
    if (lab.unreadable && item !== undefined) report(item, "hard", lab.day);
  }
}

/** Breathless, and nobody has said whether that is new, or whether a lighter kind beside it is. */
function breathOfUnknownAge({ chosen, answeredOn }: State, report: Report): void {
  const reportedOn = answeredOn[BREATH] ?? NEVER;
  if (reportedOn === NEVER) return;
  const unknown = NEW_BREATH.filter(({ kind }) => chosen[kind]?.last === reportedOn).flatMap(
    ({ asked }) => asked.filter(({ index }) => (answeredOn[index] ?? NEVER) < reportedOn),
  );
  for (const { index } of new Set(unknown)) report(index, "hard", reportedOn);
}

/** "No weakness" on the day of a task newly lost, or "better" beside a new area. */
export function contradictions(state: State, report: Report): void {
  const { no = NEVER, yes = NEVER } = state.safety[WEAKNESS] ?? {};
  if (
    no !== yes &&
    taskLosses(state).some(({ lostOn, reportedOn }) => (lostOn ?? reportedOn) === no)
  ) {
    report(CONTRADICTS_WEAKNESS, "hard", no);
  }
  if (state.improvedDespiteSpread !== NEVER) {
    report(CONTRADICTS_SPREAD, "hard", state.improvedDespiteSpread);
  }
}

/** Whether anything serious was reported from one day to another; one that was reported before and after counts too. */
function isSeriousWithin({ chosen }: State, from: number, to: number): boolean {
  return SERIOUS_SLOTS.some((slot) => {
    const reported = chosen[slot];
    return reported != null && reported.last >= from && reported.first <= to;
  });
}

/** Weakness, or a change of speech, swallowing, face or vision, of which nobody knows when it began. */
function undated(state: State, report: Report): void {
  const weakness = firstUndated(state, TASKS_LOST, WEAKNESS_SPEED);
  if (weakness !== null) report(WEAKNESS_ONSET, "hard", weakness);
  const speechOrFace = firstUndated(state, FACE_AND_SPEECH, BULBAR_SPEED);
  if (speechOrFace !== null) report(SPEECH_OR_FACE_ONSET, "hard", speechOrFace);
}

/**
 * The day on which the first of them was reported that has no date, and with which or later no speed was stated that
 * bounds it; null where all began on a known day. Saying it again does not move the day.
 */
function firstUndated(state: State, asked: readonly Dated[], speed: Speed): number | null {
  const statedOn = state.answeredOn[speed.index] ?? NEVER;
  const saysNoDay =
    statedOn === NEVER || speed.sayNoDay.some((slot) => state.chosen[slot]?.last === statedOn);
  let first: number | null = null;
  for (const { index, yes } of asked) {
    const dating = state.dating[index];
    if (!dating || dating.corrected || dating.since !== null) continue;
    if (!saysNoDay && statedOn >= dating.on) continue;
    const reportedOn = state.chosen[yes]?.first ?? dating.on;
    if (first === null || reportedOn < first) first = reportedOn;
  }
  return first;
}

type Dated = { index: number; yes: number };

function datedOf(questions: readonly QuestionId[]): readonly Dated[] {
  return questions.map((question) => ({
    index: questionIndex(question),
    yes: slotOf(question, "yes"),
  }));
}

type Speed = { index: number; sayNoDay: readonly number[] };

function speedOf(question: "weakness-speed" | "bulbar-speed", sayNoDay: readonly string[]): Speed {
  return {
    index: questionIndex(question),
    sayNoDay: sayNoDay.map((value) => slotOf(question, value)),
  };
}

import { QUESTION_IDS, QUESTIONS, type Question, type QuestionId } from "../../history/question";
import { TASKS } from "../../history/task";
import type { Missing } from "../assessment";
import { NEVER } from "./evidence";
import { losses } from "./losses";
import { optionsOf, questionIndex, slotOf } from "./slots";
import type { State } from "./state";
import { unknownDegrees } from "./tasks-not-at-all";

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
  (question) => ({ question, slot: slotOf(question, "yes") }),
);
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
  asked: asked.map((question) => ({ question, index: questionIndex(question) })),
}));
/** Answers on how fast it came on that leave open on which day it began. */
const WEAKNESS_SPEED = speedOf("weakness-speed", ["unsure", "longer"]);
const BULBAR_SPEED = speedOf("bulbar-speed", ["unsure"]);

/** People the rules do not speak for, unread emergencies, forms left open after a serious yes, words not yet the patient's own. */
export function unresolved(state: State, into: Missing[]): void {
  if (state.rulesMayRunOn === NEVER) {
    if (state.adultOn === null) addHard(into, "birth-day-unknown", state.missingFrom);
    else if (state.day < state.adultOn) addHard(into, "under-age", state.missingFrom);
  }
  for (const { question, slot } of PEOPLE) {
    const said = state.said[slot];
    if (!said || said.novel <= state.rulesMayRunOn) continue;
    const since = said.first > state.rulesMayRunOn ? said.first : said.novel;
    addHard(into, `person:${question}`, since);
  }
  for (const text of state.unread)
    if (text.flagged) addHard(into, "emergency-words-unread", text.knownOn);
  const { abandonedFrom, abandonedOn, completedOn } = state.checklist;
  if (completedOn < abandonedFrom && isSeriousWithin(state, abandonedFrom, abandonedOn)) {
    addHard(into, "checklist-abandoned", abandonedFrom);
  }
  const { raisedOn, reportedOn } = state.checklist;
  if (reportedOn < raisedOn) addHard(into, "changes-not-told", raisedOn);
  const { answeredFrom, answeredOn, confirmedOn } = state.proxy;
  if (confirmedOn < answeredFrom && isSeriousWithin(state, answeredFrom, answeredOn)) {
    addHard(into, "proxy-unconfirmed", answeredFrom);
  }
  for (const [test, lab] of Object.entries(state.labs)) {
    if (lab.unreadable) addHard(into, `laboratory:${test}`, lab.day);
  }
  undated(state, into);
  unknownDegrees(state, into);
  breathOfUnknownAge(state, into);
}

/** Breathless, and nobody has said whether that is new, or whether a lighter kind beside it is. */
function breathOfUnknownAge({ said, answeredOn }: State, into: Missing[]): void {
  const reportedOn = answeredOn[BREATH] ?? NEVER;
  if (reportedOn === NEVER) return;
  const unknown = NEW_BREATH.filter(({ kind }) => said[kind]?.last === reportedOn).flatMap(
    ({ asked }) => asked.filter(({ index }) => (answeredOn[index] ?? NEVER) < reportedOn),
  );
  for (const { question } of new Set(unknown)) addHard(into, question, reportedOn);
}

/** "No weakness" on the day of a task newly lost, or "better" beside a new area. */
export function contradictions(state: State, into: Missing[]): void {
  const { no, yes } = state.safety.weakness;
  if (no !== yes && losses(state).some(({ lostOn, reportedOn }) => (lostOn ?? reportedOn) === no)) {
    into.push({ item: "contradiction:weakness", weight: "hard", since: no });
  }
  if (state.improvedDespiteSpread !== NEVER) {
    into.push({
      item: "contradiction:improved",
      weight: "hard",
      since: state.improvedDespiteSpread,
    });
  }
}

/** Whether anything serious was told from one day to another; one that was told before and after counts too. */
function isSeriousWithin({ said }: State, from: number, to: number): boolean {
  return SERIOUS_SLOTS.some((slot) => {
    const reported = said[slot];
    return reported != null && reported.last >= from && reported.first <= to;
  });
}

/** Weakness, or a change of speech, swallowing, face or vision, of which nobody knows when it began. */
function undated(state: State, into: Missing[]): void {
  const weakness = firstUndated(state, TASKS_LOST, WEAKNESS_SPEED);
  if (weakness !== null) addHard(into, "weakness-onset", weakness);
  const speechOrFace = firstUndated(state, FACE_AND_SPEECH, BULBAR_SPEED);
  if (speechOrFace !== null) addHard(into, "speech-or-face-onset", speechOrFace);
}

/**
 * The day on which the first of them was reported that has no date, and with which or later no speed was stated that
 * bounds it; null where all began on a known day. Saying it again does not move the day.
 */
function firstUndated(state: State, asked: readonly Dated[], speed: Speed): number | null {
  const statedOn = state.answeredOn[speed.index] ?? NEVER;
  const saysNoDay =
    statedOn === NEVER || speed.sayNoDay.some((slot) => state.said[slot]?.last === statedOn);
  let first: number | null = null;
  for (const { index, yes } of asked) {
    const dating = state.dating[index];
    if (!dating || dating.corrected || dating.since !== null) continue;
    if (!saysNoDay && statedOn >= dating.on) continue;
    const reportedOn = state.said[yes]?.first ?? dating.on;
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

function addHard(into: Missing[], item: string, since: number): void {
  into.push({ item, weight: "hard", since });
}

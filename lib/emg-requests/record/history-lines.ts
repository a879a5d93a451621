import { messages } from "@/i18n/messages";
import { isWeak, lastAnswer, type Presentation } from "@/lib/clinical/emg/presentation";
import { taskAnswers } from "@/lib/clinical/emg/task-answers";
import type { History } from "@/lib/clinical/history/history";
import type { QuestionId } from "@/lib/clinical/history/question";
import { TASKS, type TaskId } from "@/lib/clinical/history/task";
import type { MeasureId } from "@/lib/clinical/spread/measure-id";
import { spreadMeasures } from "@/lib/clinical/spread/measures";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import { clinicDate } from "@/lib/format/clinic-date";
import { emgText as t } from "../emg-texts";
import { questionWords, valueWords } from "./answer-words";
import { areaName } from "./area-name";
import { lossDates, measuresInWords } from "./measures-in-words";
import { onset, orderOfSpread } from "./reported-history";

const MEASURED: readonly MeasureId[] = [
  "areas-ever",
  "regions-twitching",
  "time-to-second-region",
  "completeness",
];

/** Said as yes or no in few words; what is answered by a number or a kind is given as it was answered. */
const ANSWERED: readonly QuestionId[] = [
  "wasting",
  "numb-tingle",
  "speech-change",
  "swallow-change",
  "breathlessness",
  "bladder-change",
  "weight-loss",
  "cramps",
];

/** How it began and went, how far it spread, and what was lost or denied. */
export function historyLines(presentation: Presentation, history: History): readonly string[] {
  const measures = measuresInWords(
    spreadMeasures(history, presentation.asOf, LIVE_RULE_SET.thresholds),
    clinicDate,
  );
  const measured = measures
    .filter(({ id }) => MEASURED.includes(id))
    .map(({ name, lines, unit }) => t("order.measure", { name, value: lines.join("; "), unit }));
  return [
    `${onset(presentation)}. ${orderOfSpread(presentation)}.`,
    `${measured.join(". ")}.`,
    [lost(presentation), ...answered(presentation)].map((sentence) => `${sentence}.`).join(" "),
  ];
}

function lost(presentation: Presentation): string {
  const weak = presentation.areas.filter(isWeak).map(({ area }) => areaName(area).toLowerCase());
  return [
    ...tasks(presentation),
    ...(weak.length === 0 ? [] : [t("order.weakLine", { places: weak.join("; ") })]),
  ].join("; ");
}

/** What became hard, and of every other task how it was answered: one that nobody answered was not denied. */
function tasks(presentation: Presentation): readonly string[] {
  const answers = taskAnswers(presentation);
  const namesOf = (tasks: readonly TaskId[]) =>
    tasks.map((task) => messages.measures.loss[task].toLowerCase());
  const hard = answers.hard.map((loss) =>
    t("order.hardSince", {
      name: messages.measures.loss[loss.question].toLowerCase(),
      date: lossDates(loss, clinicDate),
    }),
  );
  const denied = answers.denied.length;
  const open = namesOf(answers.notAnswered);
  const unsure = namesOf(answers.notSure);
  if (open.length === TASKS.length && hard.length === 0) return [t("order.tasksNotAsked")];
  return [
    ...(hard.length === 0 ? [] : [t("order.hardLine", { tasks: hard.join(", ") })]),
    ...(denied === 0 ? [] : [t("order.tasksNo", { count: denied, all: TASKS.length })]),
    ...(unsure.length === 0 ? [] : [t("order.tasksNotSure", { tasks: unsure.join(", ") })]),
    ...(open.length === 0 ? [] : [t("order.tasksNotAnswered", { tasks: open.join(", ") })]),
  ];
}

function answered(presentation: Presentation): readonly string[] {
  const answers = ANSWERED.map((question) => {
    const answer = lastAnswer(presentation, question);
    const name = questionWords(question).toLowerCase();
    if (answer === null) return { as: "notAnswered", words: name } as const;
    if (answer.value === "no" || answer.value === "none" || answer.value === 0) {
      return { as: "answeredNo", words: name } as const;
    }
    if (answer.value === "unsure") return { as: "notSure", words: name } as const;
    const value = answer.value === "yes" ? "" : ` (${valueWords(answer.value).toLowerCase()})`;
    return { as: "answeredYes", words: `${name}${value}` } as const;
  });
  return (["answeredYes", "answeredNo", "notSure", "notAnswered"] as const).flatMap((kind) => {
    const words = answers.filter(({ as }) => as === kind).map((answer) => answer.words);
    return words.length === 0 ? [] : [t(`order.${kind}`, { questions: words.join(", ") })];
  });
}

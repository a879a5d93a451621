import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { EarlierAnswer } from "@/lib/clinical/history/current-answers";
import { stillApplies } from "@/lib/clinical/history/detail-questions";
import type { QuestionId } from "@/lib/clinical/history/question";
import { degreeOf, legsOf, TASKS } from "@/lib/clinical/history/task";
import { clinicDate, clinicDateOf } from "@/lib/format/clinic-date";
import type { Table } from "../block";
import { emgText as t } from "../emg-texts";
import { questionWords, valueWords } from "./answer-words";
import { areaName } from "./area-name";

const GROUPS = [
  {
    group: "weakness",
    questions: [
      "feels-weak",
      "weakness-sides",
      "weakness-speed",
      "weakness-course",
      "task-grip",
      "task-keys",
      "task-buttons",
      "task-writing",
      "task-lifting",
      "task-arms-overhead",
      "task-head-up",
      "task-stairs",
      "task-chair",
      "task-heel-walk",
      "task-toe-walk",
      "task-tripping",
      "task-walking",
      "wasting",
    ],
  },
  {
    group: "sensation",
    questions: [
      "numb-tingle",
      "numb-spreading",
      "coordination-change",
      "spine-pain",
      "saddle-numbness",
      "bladder-change",
      "bladder-change-weeks",
      "bladder-change-worse",
    ],
  },
  {
    group: "cramps",
    questions: ["cramps", "stiffness", "sweating", "twitch-pain", "movement-kind", "never-stops"],
  },
  {
    group: "bulbar",
    questions: [
      "speech-change",
      "swallow-change",
      "choking-twice-a-week",
      "face-weak",
      "double-vision",
      "lid-droop",
      "breathlessness",
      "breathlessness-new",
      "breath-moving-new",
      "breath-passing-new",
      "weak-cough",
      "morning-headache",
      "unrefreshing-sleep",
      "weight-loss",
    ],
  },
  {
    group: "background",
    questions: [
      "family-history",
      "nerve-or-muscle-disease",
      "brain-or-cord-disease",
      "epilepsy",
      "cancer",
      "heart-failure",
      "kidney-disease",
      "spinal-surgery",
      "pregnant",
      "medicine-change",
      "medicine-suspected",
      "exposure",
      "fluid-loss",
    ],
  },
] as const satisfies readonly { group: string; questions: readonly QuestionId[] }[];

/** Every answer that a laboratory asks for; a question without one is listed as not answered, never as no. */
export function reportedAnswers(presentation: Presentation): readonly Table[] {
  return GROUPS.map(({ group, questions }) => ({
    kind: "table",
    origin: "patient",
    caption: t(`answers.group.${group}`),
    columns: [t("answers.asked"), t("answers.answer"), t("answers.since"), t("answers.reportedOn")],
    rows: questions.map((question) => row(presentation, question)),
  }));
}

function row({ current }: Presentation, question: QuestionId): readonly string[] {
  const asked = questionWords(question);
  const given = current.get(question);
  if (given === undefined) return [asked, t("answers.notAnswered"), "", ""];
  if (!stillApplies(question, current)) return [asked, t("answers.doesNotApply"), "", ""];
  const { answer, earlier } = given;
  const places = answer.areas.length === 0 ? "" : ` (${answer.areas.map(areaName).join("; ")})`;
  return [
    asked,
    `${valueWords(answer.value)}${degreeWords(current, question)}${places}${earlierWords(earlier)}`,
    answer.since === null ? "" : clinicDateOf(answer.since, answer.sinceAccuracy ?? "day"),
    clinicDate(answer.day),
  ];
}

/** How hard a task has become: ", not at all since 1 Nov 2026, left"; empty for other questions and where it was not asked. */
function degreeWords(current: Presentation["current"], question: QuestionId): string {
  const task = TASKS.find((each) => each === question);
  const degree = task && current.get(degreeOf(task));
  if (!task || !degree || !stillApplies(degreeOf(task), current)) return "";
  const legs = legsOf(task);
  const leg = legs === null ? undefined : current.get(legs);
  const { since, value } = degree.answer;
  return [
    `, ${valueWords(value).toLowerCase()}`,
    ...(since === null ? [] : [t("answers.degreeSince", { date: clinicDate(since) })]),
    ...(value === "not-at-all" && leg ? [`, ${valueWords(leg.answer.value).toLowerCase()}`] : []),
  ].join("");
}

/** What was corrected is shown as a change, and an earlier yes beside a later no: both still count. */
export function earlierWords(earlier: readonly EarlierAnswer[]): string {
  const changed = earlier.find(({ correctedOn }) => correctedOn !== null);
  const yes = earlier.find(
    ({ answer, correctedOn }) => correctedOn === null && answer.value === "yes",
  );
  return [
    ...(changed === undefined
      ? []
      : [
          t("answers.was", {
            value: valueWords(changed.answer.value),
            date: clinicDate(changed.correctedOn ?? changed.answer.day),
          }),
        ]),
    ...(yes === undefined ? [] : [t("answers.yesOn", { date: clinicDate(yes.answer.day) })]),
  ].join("");
}

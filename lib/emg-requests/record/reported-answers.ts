import type { Presentation } from "@/lib/clinical/emg/presentation";
import type { EarlierAnswer } from "@/lib/clinical/history/current-answers";
import { stillApplies } from "@/lib/clinical/history/detail-questions";
import type { QuestionId } from "@/lib/clinical/history/question";
import { degreeOf, legsOf, TASKS } from "@/lib/clinical/history/task";
import { clinicDate, clinicDateOf } from "@/lib/format/clinic-date";
import type { Table } from "../block";
import { DOES_NOT_APPLY, NOT_ANSWERED, questionWords, valueWords } from "./answer-words";
import { areaName } from "./area-name";

const GROUPS: readonly { caption: string; questions: readonly QuestionId[] }[] = [
  {
    caption: "Weakness and wasting",
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
    caption: "Sensation, coordination, spine, bladder",
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
    caption: "Cramps, stiffness, sweating, pain",
    questions: ["cramps", "stiffness", "sweating", "twitch-pain", "movement-kind", "never-stops"],
  },
  {
    caption: "Speech, swallowing, face, breathing, weight",
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
    caption: "Family, own conditions, medicines, exposures",
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
];

/** Every answer that a laboratory asks for; a question without one is listed as not answered, never as no. */
export function reportedAnswers(presentation: Presentation): readonly Table[] {
  return GROUPS.map(({ caption, questions }) => ({
    kind: "table",
    origin: "patient",
    caption,
    columns: ["Asked", "Answer", "Since", "Told on"],
    rows: questions.map((question) => row(presentation, question)),
  }));
}

function row({ current }: Presentation, question: QuestionId): readonly string[] {
  const asked = questionWords(question);
  const given = current.get(question);
  if (given === undefined) return [asked, NOT_ANSWERED, "", ""];
  if (!stillApplies(question, current)) return [asked, DOES_NOT_APPLY, "", ""];
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
    ...(since === null ? [] : [` since ${clinicDate(since)}`]),
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
          `; was ${valueWords(changed.answer.value)}, changed on ${clinicDate(changed.correctedOn ?? changed.answer.day)}`,
        ]),
    ...(yes === undefined ? [] : [`; yes on ${clinicDate(yes.answer.day)}`]),
  ].join("");
}

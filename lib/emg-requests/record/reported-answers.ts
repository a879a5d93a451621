import { lastAnswer, type Presentation } from "@/lib/clinical/emg/presentation";
import type { QuestionId } from "@/lib/clinical/history/question";
import { sayArea } from "@/lib/clinical/spread/say-measure";
import { clinicDate } from "@/lib/format/clinic-date";
import type { Table } from "../block";
import { NOT_ANSWERED, questionWords, valueWords } from "./told-words";

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
      "saddle-or-bladder",
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

function row(presentation: Presentation, question: QuestionId): readonly string[] {
  const last = lastAnswer(presentation, question);
  if (last === null) return [questionWords(question), NOT_ANSWERED, "", ""];
  const places = last.areas.length === 0 ? "" : ` (${last.areas.map(sayArea).join("; ")})`;
  return [
    questionWords(question),
    `${valueWords(last.value)}${places}${earlierYes(presentation, question, last.value)}`,
    last.since === null ? "" : clinicDate(last.since),
    clinicDate(last.day),
  ];
}

/** An earlier yes is told beside a later no: it still counts. */
function earlierYes(
  { answers }: Presentation,
  question: QuestionId,
  last: string | number,
): string {
  if (last === "yes") return "";
  const earlier = answers.get(question)?.find(({ value }) => value === "yes");
  return earlier === undefined ? "" : `; yes on ${clinicDate(earlier.day)}`;
}

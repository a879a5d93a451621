import type { QuestionId } from "@/lib/clinical/history/question";
import { TASKS } from "@/lib/clinical/history/task";
import { opens, type PageItem, questions } from "./page";

const FACE_AND_SPEECH = [
  "speech-change",
  "swallow-change",
  "face-weak",
  "double-vision",
  "lid-droop",
] as const satisfies readonly QuestionId[];
const NUMB = ["comes-and-goes", "constant", "unsure"] as const;
const BREATHLESS = ["passing", "moving", "lying-flat-or-at-rest"] as const;

/** Asked once something is newly hard to do, or feels weak. */
export const WEAKNESS_DETAILS: readonly PageItem[] = [
  ...[...TASKS, "feels-weak" as const].map(since),
  { ask: "areas", question: "feels-weak", when: [opens("feels-weak", ["yes"])] },
  ...questions(
    ["weakness-sides", "weakness-speed", "weakness-course", "weakness-still-there"],
    [...TASKS, "feels-weak" as const].map((task) => opens(task)),
  ),
];

export const MUSCLE_DETAILS: readonly PageItem[] = [
  since("wasting"),
  { ask: "areas", question: "wasting", when: [opens("wasting")] },
  { ask: "since", question: "numb-tingle", when: [opens("numb-tingle", NUMB)] },
  { ask: "areas", question: "numb-tingle", when: [opens("numb-tingle", NUMB)] },
  ...questions(["numb-spreading", "numb-four-days-a-week"], [opens("numb-tingle", NUMB)]),
];

export const SPEECH_DETAILS: readonly PageItem[] = [
  ...FACE_AND_SPEECH.map(since),
  ...questions(
    ["bulbar-speed", "bulbar-still-there"],
    FACE_AND_SPEECH.map((each) => opens(each)),
  ),
  ...questions(
    ["choking-twice-a-week", "chest-infection"],
    [opens("speech-change"), opens("swallow-change")],
  ),
];

/** With what decides whether it is an emergency. */
export const BLADDER: readonly PageItem[] = [
  { ask: "question", question: "bladder-change" },
  ...(["bladder-change-weeks", "bladder-change-worse"] as const).map(
    (question): PageItem => ({
      ask: "question",
      question,
      under: { question: "bladder-change", on: ["yes"] },
    }),
  ),
];

export const BALANCE_DETAILS: readonly PageItem[] = [
  { ask: "since", question: "breathlessness", when: [opens("breathlessness", BREATHLESS)] },
  ...questions(["breathlessness-new"], [opens("breathlessness", [...BREATHLESS, "unsure"])]),
  ...questions(["breath-moving-new"], [opens("breathlessness", ["lying-flat-or-at-rest"])]),
  ...questions(
    ["breath-passing-new"],
    [opens("breathlessness", ["moving", "lying-flat-or-at-rest"])],
  ),
  since("coordination-change"),
];

function since(question: QuestionId): PageItem {
  return { ask: "since", question, when: [opens(question, ["yes"])] };
}

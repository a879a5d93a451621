import type { QuestionId } from "../history/question";
import type { ClinicianPart } from "./clinician-part";
import { type ExaminationId, examinationKeys } from "./examination";
import { everAnswered, lastAnswer, type Presentation, weakRegions } from "./presentation";
import { examinedAs } from "./unremarkable";

/** What a patient can report and a clinician can examine. */
export const COMPARED_SIGNS = [
  "arm-weakness",
  "leg-weakness",
  "wasting",
  "numbness",
  "speech-or-swallowing",
  "walking",
] as const;
export type ComparedSign = (typeof COMPARED_SIGNS)[number];

/** Null or missing: nobody asked, or not all of it was examined. */
export type SignsFound = Partial<Record<ComparedSign, "yes" | "no" | null>>;
export type Contradiction = { sign: ComparedSign; found: "reported-alone" | "examined-alone" };

const WALKING = ["task-walking", "task-tripping", "task-heel-walk", "task-toe-walk"] as const;

const EXAMINED_BY = {
  "arm-weakness": [
    "power-shoulder-abduction",
    "power-elbow-flexion",
    "power-elbow-extension",
    "power-finger-extension",
    "power-index-abduction",
    "power-thumb-abduction",
  ],
  "leg-weakness": [
    "power-hip-flexion",
    "power-knee-extension",
    "power-ankle-dorsiflexion",
    "power-ankle-plantarflexion",
  ],
  wasting: ["wasting"],
  numbness: ["sensation"],
  "speech-or-swallowing": ["speech-swallow"],
  walking: ["gait"],
} as const satisfies Record<ComparedSign, readonly ExaminationId[]>;

/** What the patient said of each sign; a "yes" stays a "yes", whatever was answered later. */
export function reportedSigns(presentation: Presentation): SignsFound {
  const regions = weakRegions(presentation);
  const ever = (question: QuestionId, ...values: readonly string[]) =>
    everAnswered(presentation, question, ...values);
  const denied = (question: QuestionId, value = "no") =>
    lastAnswer(presentation, question)?.value === value;
  const isWeakDenied = denied("feels-weak");
  return {
    "arm-weakness": verdict(regions.includes("cervical"), isWeakDenied),
    "leg-weakness": verdict(regions.includes("lumbosacral"), isWeakDenied),
    wasting: verdict(ever("wasting", "yes"), denied("wasting")),
    numbness: verdict(
      ever("numb-tingle", "comes-and-goes", "constant"),
      denied("numb-tingle", "none"),
    ),
    "speech-or-swallowing": verdict(
      ever("speech-change", "yes") || ever("swallow-change", "yes"),
      denied("speech-change") && denied("swallow-change"),
    ),
    walking: verdict(
      WALKING.some((task) => ever(task, "yes")),
      denied("task-walking"),
    ),
  };
}

/** Where the patient says one thing and the examination another, in the order of the signs. */
export function contradictions(
  reported: SignsFound,
  examination: ClinicianPart["examination"],
): readonly Contradiction[] {
  return COMPARED_SIGNS.flatMap((sign): readonly Contradiction[] => {
    const [said, seen] = [reported[sign] ?? null, examinedSign(examination, sign)];
    if (said === null || seen === null || said === seen) return [];
    return [{ sign, found: said === "yes" ? "reported-alone" : "examined-alone" }];
  });
}

function examinedSign(
  examination: ClinicianPart["examination"],
  sign: ComparedSign,
): "yes" | "no" | null {
  const found = EXAMINED_BY[sign]
    .flatMap((id) => examinationKeys(id))
    .map((key) => examinedAs(examination, key));
  return verdict(
    found.includes("abnormal"),
    found.every((each) => each === "normal"),
  );
}

function verdict(isThere: boolean, isDenied: boolean): "yes" | "no" | null {
  return isThere ? "yes" : isDenied ? "no" : null;
}

import { SITES } from "../body/site";
import { CLINICAL_QUESTION_IDS, type ClinicalQuestionId } from "./clinical-question";
import { conductionBlock } from "./conduction-block";
import { hasFatigableWeakness } from "./fatigable-weakness";
import { hyperexcitability } from "./hyperexcitability";
import {
  everAnswered,
  isSensory,
  isTwitching,
  isWasted,
  isWeak,
  type Presentation,
  regionsOf,
  weakRegions,
} from "./presentation";

export const QUESTION_REASONS = [
  "wasting",
  "weakness",
  "two-regions",
  "arm-without-numbness",
  "arm-unless-sensory-loss",
  "spine-pain",
  "weak-and-numb-limb",
  "one-limb-numb",
  "limbs-numb",
  "exposure",
  "excitable",
  "cramps-of-unknown-strength",
  "hips-or-shoulders",
  "eyes-face-or-bulbar",
  "calm",
] as const;
export type QuestionReason = (typeof QUESTION_REASONS)[number];

/** A question that the findings tick, and which of them. */
export type QuestionSuggestion = { question: ClinicalQuestionId; because: QuestionReason };

type Reason = (presentation: Presentation) => QuestionReason | null;

const REASONS: Record<ClinicalQuestionId, Reason> = {
  "lower-motor-neurone": (presentation) =>
    firstOf([
      [presentation.areas.some(isWasted), "wasting"],
      [weakRegions(presentation).length > 0, "weakness"],
      [regionsOf(presentation, isTwitching).length > 1, "two-regions"],
    ]),
  "motor-neuropathy": (presentation) => {
    const block = conductionBlock(presentation);
    return firstOf([
      [block === "look", "arm-without-numbness"],
      [block === "look-unless-sensory-loss", "arm-unless-sensory-loss"],
    ]);
  },
  "root-or-plexus": (presentation) =>
    firstOf([
      [everAnswered(presentation, "spine-pain", "yes"), "spine-pain"],
      [isOneLimbWithNumbness(presentation), "weak-and-numb-limb"],
    ]),
  mononeuropathy: (presentation) =>
    firstOf([[numbSides(presentation).length === 1, "one-limb-numb"]]),
  polyneuropathy: (presentation) =>
    firstOf([
      [numbSides(presentation).length > 1, "limbs-numb"],
      [everAnswered(presentation, "exposure", "yes"), "exposure"],
    ]),
  hyperexcitability: (presentation) => {
    const excitable = hyperexcitability(presentation);
    return firstOf([
      [excitable === "yes", "excitable"],
      [excitable === "cramps-of-unknown-strength", "cramps-of-unknown-strength"],
    ]);
  },
  myopathy: (presentation) =>
    firstOf([
      [
        everAnswered(presentation, "weakness-sides", "both-sides") &&
          lostAny(presentation, ["task-stairs", "task-chair", "task-arms-overhead"]),
        "hips-or-shoulders",
      ],
    ]),
  "neuromuscular-junction": (presentation) =>
    firstOf([[hasFatigableWeakness(presentation), "eyes-face-or-bulbar"]]),
  normal: (presentation) =>
    firstOf([
      [
        weakRegions(presentation).length === 0 &&
          !presentation.areas.some(isSensory) &&
          !everAnswered(presentation, "feels-weak", "yes", "unsure"),
        "calm",
      ],
    ]),
};

/** The questions that the history ticks, in the order of the form. Whoever signs may untick any and tick others. */
export function suggestQuestions(presentation: Presentation): readonly QuestionSuggestion[] {
  return CLINICAL_QUESTION_IDS.flatMap((question) => {
    const because = REASONS[question](presentation);
    return because === null ? [] : [{ question, because }];
  });
}

function firstOf(reasons: readonly (readonly [boolean, QuestionReason])[]): QuestionReason | null {
  return reasons.find(([holds]) => holds)?.[1] ?? null;
}

/** Limbs and sides with numbness, as "cervical:left"; the head and the trunk are none. */
function numbSides({ areas }: Presentation): readonly string[] {
  return [...new Set(areas.filter(isSensory).flatMap(({ area }) => limbOf(area) ?? []))];
}

function isOneLimbWithNumbness({ areas }: Presentation): boolean {
  const limbs = (has: typeof isWeak) => areas.filter(has).flatMap(({ area }) => limbOf(area) ?? []);
  const weak = new Set(limbs((area) => isWeak(area) || isWasted(area)));
  return weak.size === 1 && limbs(isSensory).some((limb) => weak.has(limb));
}

function limbOf({ site, side }: Presentation["areas"][number]["area"]): string | null {
  const { region } = SITES[site];
  return region === "cervical" || region === "lumbosacral" ? `${region}:${side}` : null;
}

function lostAny({ losses }: Presentation, questions: readonly string[]): boolean {
  return losses.some(({ question }) => questions.includes(question));
}

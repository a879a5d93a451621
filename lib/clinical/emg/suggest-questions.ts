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

/** A question that the findings tick, and the facts that tick it, in a clinician's words. */
export type QuestionSuggestion = { question: ClinicalQuestionId; because: string };

type Reason = (presentation: Presentation) => string | null;

const REASONS: Record<ClinicalQuestionId, Reason> = {
  "lower-motor-neurone": (presentation) =>
    firstOf([
      [presentation.areas.some(isWasted), "wasting reported"],
      [weakRegions(presentation).length > 0, "weakness or newly lost tasks reported"],
      [regionsOf(presentation, isTwitching).length > 1, "twitching in two or more regions"],
    ]),
  "motor-neuropathy": (presentation) => {
    const block = conductionBlock(presentation);
    return firstOf([
      [block === "look", "one-sided arm weakness without numbness reported"],
      [
        block === "look-unless-sensory-loss",
        "one-sided arm weakness; whether sensation is spared needs examination",
      ],
    ]);
  },
  "root-or-plexus": (presentation) =>
    firstOf([
      [everAnswered(presentation, "spine-pain", "yes"), "neck or back pain reported"],
      [isOneLimbWithNumbness(presentation), "weakness and numbness in one limb reported"],
    ]),
  mononeuropathy: (presentation) =>
    firstOf([[numbSides(presentation).length === 1, "numbness or tingling in one limb reported"]]),
  polyneuropathy: (presentation) =>
    firstOf([
      [numbSides(presentation).length > 1, "numbness or tingling in more than one limb reported"],
      [everAnswered(presentation, "exposure", "yes"), "exposure reported"],
    ]),
  hyperexcitability: (presentation) => {
    const excitable = hyperexcitability(presentation);
    return firstOf([
      [
        excitable === "yes",
        "cramps, stiffness, sweating, ripples or twitching that never stops reported",
      ],
      [
        excitable === "cramps-of-unknown-strength",
        "cramps reported; how strong they are is not known",
      ],
    ]);
  },
  myopathy: (presentation) =>
    firstOf([
      [
        everAnswered(presentation, "weakness-sides", "both-sides") &&
          lostAny(presentation, ["task-stairs", "task-chair", "task-arms-overhead"]),
        "both-sided weakness of hips or shoulders reported",
      ],
    ]),
  "neuromuscular-junction": (presentation) =>
    firstOf([
      [hasFatigableWeakness(presentation), "eye, face, speech or swallowing change reported"],
    ]),
  normal: (presentation) =>
    firstOf([
      [
        weakRegions(presentation).length === 0 &&
          !presentation.areas.some(isSensory) &&
          !everAnswered(presentation, "feels-weak", "yes", "unsure"),
        "no weakness, wasting or numbness reported so far",
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

function firstOf(reasons: readonly (readonly [boolean, string])[]): string | null {
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

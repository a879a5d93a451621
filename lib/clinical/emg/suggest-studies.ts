import { conductionBlock } from "./conduction-block";
import { hasFatigableWeakness } from "./fatigable-weakness";
import { hyperexcitability } from "./hyperexcitability";
import type { Presentation } from "./presentation";
import { STUDIES, STUDY_IDS, type StudyId } from "./study";

/** Why a study is suggested; `unless-sensory-loss` is for the clinician to decide at the examination. */
export const STUDY_REASONS = [
  "routine",
  "one-sided-arm-weakness",
  "one-sided-arm-weakness-unless-sensory-loss",
  "cramps-stiffness-or-ripples",
  "cramps-of-unknown-strength",
  "eyes-face-or-bulbar",
] as const;
export type StudyReason = (typeof STUDY_REASONS)[number];
export type StudySuggestion = { study: StudyId; reason: StudyReason };

/** Studies in the order of the form: the routine set, and what the findings add to it. */
export function suggestStudies(presentation: Presentation): readonly StudySuggestion[] {
  const added = new Map<StudyId, StudyReason>();
  const block = conductionBlock(presentation);
  if (block !== "no") {
    const reason =
      block === "look" ? "one-sided-arm-weakness" : "one-sided-arm-weakness-unless-sensory-loss";
    added.set("motor-radial", reason);
    added.set("motor-musculocutaneous", reason);
    added.set("conduction-block", reason);
  }
  const excitable = hyperexcitability(presentation);
  if (excitable !== "no") {
    const reason =
      excitable === "yes" ? "cramps-stiffness-or-ripples" : "cramps-of-unknown-strength";
    added.set("after-discharges", reason);
    added.set("repetitive-stimulation", reason);
  }
  if (hasFatigableWeakness(presentation)) {
    added.set("repetitive-stimulation", "eyes-face-or-bulbar");
  }
  return STUDY_IDS.flatMap((study): StudySuggestion[] => {
    const reason = added.get(study);
    if (reason !== undefined) return [{ study, reason }];
    return STUDIES[study].routine ? [{ study, reason: "routine" }] : [];
  });
}

import { type BloodId } from "./blood";
import type { ClinicianPart } from "./clinician-part";
import type { Presentation } from "./presentation";
import { suggestBloods } from "./suggest-bloods";
import { suggestMuscles } from "./suggest-muscles";
import { suggestQuestions } from "./suggest-questions";
import { suggestStudies } from "./suggest-studies";

/** The part of a new draft that the history can tick. Nothing that needs an examination is in it. */
export function suggestedPart(presentation: Presentation): ClinicianPart {
  return {
    questions: suggestQuestions(presentation).map(({ question }) => question),
    muscles: suggestMuscles(presentation).map(({ muscle }) => muscle),
    studies: suggestStudies(presentation).map(({ study }) => study),
    fields: {},
    examination: {},
    safety: {},
    bloods: Object.fromEntries(
      suggestBloods(presentation).map(({ blood }) => [blood, { state: "to-do", result: "" }]),
    ) as Record<BloodId, { state: "to-do"; result: string }>,
  };
}

import { BLOOD_IDS, BLOODS, type BloodId } from "./blood";
import { conductionBlock } from "./conduction-block";
import { hasFatigableWeakness } from "./fatigable-weakness";
import { hyperexcitability } from "./hyperexcitability";
import { everAnswered, isSensory, type Presentation, weakRegions } from "./presentation";

/** Why a test is listed; `core` is in every request. */
export type BloodReason =
  | "core"
  | "weak-or-numb"
  | "numb"
  | "eyes-face-or-bulbar"
  | "one-sided-arm-weakness"
  | "cramps-stiffness-or-ripples"
  | "cramps-of-unknown-strength"
  | "exposure";
export type BloodSuggestion = { blood: BloodId; because: BloodReason };

/**
 * The core set, and what the findings add, in the order of the form. Lyme, HIV, syphilis and genetics are never added
 * by the rules: exposure, risk and consent are for the clinician to know.
 */
export function suggestBloods(presentation: Presentation): readonly BloodSuggestion[] {
  const added = conditional(presentation);
  return BLOOD_IDS.flatMap((blood): BloodSuggestion[] => {
    if (BLOODS[blood].core) return [{ blood, because: "core" }];
    const because = added[blood];
    return because === undefined ? [] : [{ blood, because }];
  });
}

function conditional(presentation: Presentation): Partial<Record<BloodId, BloodReason>> {
  const weak = weakRegions(presentation).length > 0;
  const sensory =
    presentation.areas.some(isSensory) ||
    everAnswered(presentation, "numb-tingle", "comes-and-goes", "constant");
  const excitable = hyperexcitability(presentation);
  return {
    ...((weak || sensory) && {
      electrophoresis: "weak-or-numb",
      "antinuclear-antibody": "weak-or-numb",
    }),
    ...(sensory && { coeliac: "numb" }),
    ...(hasFatigableWeakness(presentation) && {
      "acetylcholine-receptor": "eyes-face-or-bulbar",
    }),
    ...(conductionBlock(presentation) !== "no" && {
      "anti-gm1": "one-sided-arm-weakness",
    }),
    ...(excitable !== "no" && {
      "potassium-channel":
        excitable === "yes" ? "cramps-stiffness-or-ripples" : "cramps-of-unknown-strength",
    }),
    ...(everAnswered(presentation, "exposure", "yes") && { "heavy-metals": "exposure" }),
  };
}

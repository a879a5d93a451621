import { BLOOD_IDS, BLOODS, type BloodId } from "./blood";
import { conductionBlock } from "./conduction-block";
import { hasFatigableWeakness } from "./fatigable-weakness";
import { hyperexcitability } from "./hyperexcitability";
import { everAnswered, isSensory, type Presentation, weakRegions } from "./presentation";

/** `because`: the facts that add a test to the core set; null for the core set itself. */
export type BloodSuggestion = { blood: BloodId; because: string | null };

/**
 * The core set, and what the findings add, in the order of the form. Lyme, HIV, syphilis and genetics are never added
 * by the rules: exposure, risk and consent are for the clinician to know.
 */
export function suggestBloods(presentation: Presentation): readonly BloodSuggestion[] {
  const added = conditional(presentation);
  return BLOOD_IDS.flatMap((blood): BloodSuggestion[] => {
    if (BLOODS[blood].core) return [{ blood, because: null }];
    const because = added[blood];
    return because === undefined ? [] : [{ blood, because }];
  });
}

function conditional(presentation: Presentation): Partial<Record<BloodId, string>> {
  const weak = weakRegions(presentation).length > 0;
  const sensory =
    presentation.areas.some(isSensory) ||
    everAnswered(presentation, "numb-tingle", "comes-and-goes", "constant");
  const excitable = hyperexcitability(presentation);
  return {
    ...((weak || sensory) && {
      electrophoresis: "weakness or numbness reported",
      "antinuclear-antibody": "weakness or numbness reported",
    }),
    ...(sensory && { coeliac: "numbness or tingling reported" }),
    ...(hasFatigableWeakness(presentation) && {
      "acetylcholine-receptor": "eye, face, speech or swallowing change reported",
    }),
    ...(conductionBlock(presentation) !== "no" && {
      "anti-gm1": "one-sided arm weakness reported",
    }),
    ...(excitable !== "no" && {
      "potassium-channel":
        excitable === "yes"
          ? "cramps, stiffness, sweating or ripples reported"
          : "cramps reported; drop if they are mild",
    }),
    ...(everAnswered(presentation, "exposure", "yes") && { "heavy-metals": "exposure reported" }),
  };
}

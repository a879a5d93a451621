import { SITES } from "../body/site";
import { everAnswered, isWasted, isWeak, lastAnswer, type Presentation } from "./presentation";

/** Whether to look for conduction block; `unless-sensory-loss`: sensation is not known to be spared. */
export const CONDUCTION_BLOCK = ["look", "look-unless-sensory-loss", "no"] as const;
export type ConductionBlock = (typeof CONDUCTION_BLOCK)[number];

/**
 * Asymmetric arm weakness without sensory loss asks for proximal and distal stimulation on both sides and anti-GM1
 * (clinical specification 2.14). Numbness that is constant rules it out; unknown or passing numbness does not.
 */
export function conductionBlock(presentation: Presentation): ConductionBlock {
  if (!hasOneSidedArmWeakness(presentation)) return "no";
  if (everAnswered(presentation, "numb-tingle", "constant")) return "no";
  return lastAnswer(presentation, "numb-tingle")?.value === "none" &&
    !everAnswered(presentation, "numb-tingle", "comes-and-goes")
    ? "look"
    : "look-unless-sensory-loss";
}

function hasOneSidedArmWeakness(presentation: Presentation): boolean {
  const arms = presentation.areas.filter(
    (area) => SITES[area.area.site].region === "cervical" && (isWeak(area) || isWasted(area)),
  );
  const sides = new Set(arms.map(({ area }) => area.side));
  if (sides.has("left") !== sides.has("right")) return true;
  if (sides.has("left") && sides.has("right")) return false;
  const armLoss = arms.length > 0 || presentation.losses.some((loss) => loss.region === "cervical");
  return armLoss && lastAnswer(presentation, "weakness-sides")?.value !== "both-sides";
}

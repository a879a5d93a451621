import { isEyelidAlone } from "../timeline/counting-areas";
import { asymmetryIndex, isAsymmetric, type SidedDays, sidedDays } from "../timeline/rates";
import type { TimelineThresholds } from "../timeline/thresholds";
import type { Timeline } from "../timeline/timeline";
import { type CannotSay, cannotSay } from "./cannot-say";

export type Asymmetry = SidedDays & {
  kind: "asymmetry";
  /** -1 all left to 1 all right. */
  index: number | CannotSay;
  isAsymmetric: boolean;
};

/** As the rules see it, and in how many days. An eyelid alone has a side and is not asymmetric for it. */
export function asymmetry(
  timeline: Timeline,
  thresholds: TimelineThresholds,
): Asymmetry | CannotSay {
  const days = sidedDays(timeline, thresholds);
  if (days.right + days.left === 0) return cannotSay("too-few-sided-days");
  return {
    kind: "asymmetry",
    ...days,
    index: asymmetryIndex(days, thresholds) ?? cannotSay("too-few-sided-days"),
    isAsymmetric: isAsymmetric(timeline, thresholds) && !isEyelidAlone(timeline),
  };
}

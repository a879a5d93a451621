import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import type { Tier } from "../history/tier";
import { effectiveEvents } from "../timeline/effective-events";
import { fold } from "../timeline/fold";
import type { TimelineThresholds } from "../timeline/thresholds";
import { EYELID_ADVICE, eyelidReading } from "./eyelid";
import { type PlanReview, planReview } from "./plan-review";
import { type WaterAndFood, waterAndFood } from "./plan-safety";
import { PLAN_STEP_IDS, PLAN_STEPS, type PlanAdvice, type PlanStepId } from "./plan-step";
import { offersSupport } from "./worry";

/** One step as it may be shown. `advice` is empty where the clinic is to be asked first, or a question is still open. */
export type ShownStep = {
  step: PlanStepId;
  advice: readonly PlanAdvice[];
  waterAndFood: WaterAndFood | null;
};

export type Plan = {
  steps: readonly ShownStep[];
  eyelidAdvice: readonly (typeof EYELID_ADVICE)[number][];
  review: PlanReview;
  /** Talking support is offered beside the plan. */
  offersSupport: boolean;
};

/** The five-step plan for this person on `asOf`. It may be shown beside any tier, and moves no tier and no deadline. */
export function planFor(history: History, asOf: Day, thresholds: TimelineThresholds): Plan {
  const timeline = fold(history, asOf, thresholds);
  const events = effectiveEvents(history, asOf);
  const water = waterAndFood(events);
  return {
    steps: PLAN_STEP_IDS.map((step) =>
      step === "water-and-food"
        ? {
            step,
            advice: water.state === "shown" ? PLAN_STEPS[step].advice : [],
            waterAndFood: water,
          }
        : { step, advice: PLAN_STEPS[step].advice, waterAndFood: null },
    ),
    eyelidAdvice: eyelidReading(timeline, thresholds) === "EY1" ? EYELID_ADVICE : [],
    review: planReview(events, asOf),
    offersSupport: offersSupport(events),
  };
}

/** The plan is all there is to do only where the tier is self-care. */
export function isWholeAnswer(tier: Tier | null): boolean {
  return tier === "self-care";
}

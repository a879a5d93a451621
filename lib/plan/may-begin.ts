import type { PlanReview } from "@/lib/clinical/plan/plan-review";
import type { PlanCase } from "./get-plan-case";

/**
 * Whether the plan may be begun now: it is offered, the case is open, and no plan waits for its review. After "no
 * change" or "worse" somebody looks at it instead of three more weeks of the same.
 */
export function mayBegin({ offer, isClosed }: PlanCase, review: PlanReview): boolean {
  const isDone = review.state === "answered" && review.outcome === "better";
  return offer === "offered" && !isClosed && (review.state === "no-plan" || isDone);
}

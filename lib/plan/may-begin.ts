import type { PlanReview } from "@/lib/clinical/plan/plan-review";
import type { PlanStanding } from "./read-standing";

/** Whether the plan may be begun now: it is offered, the case is open, and no plan waits for its review. */
export function mayBegin({ offer, isClosed }: PlanStanding, review: PlanReview): boolean {
  return (
    offer === "offered" && !isClosed && (review.state === "no-plan" || review.state === "answered")
  );
}

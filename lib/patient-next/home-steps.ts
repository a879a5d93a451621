import type { PlanOffer } from "@/lib/clinical/plan/plan-offer";

/** Whether a page about what happens next leads to the home steps; the words are in messages/en/plan.json under `link`. */
export type HomeSteps = "none" | "offered" | "started";

export function homeSteps(
  offer: PlanOffer,
  { status, hasPlan }: { status: "open" | "closed"; hasPlan: boolean },
): HomeSteps {
  if (hasPlan) return "started";
  return offer === "offered" && status === "open" ? "offered" : "none";
}

import type { Information, Tier } from "../history/tier";

/**
 * Whether somebody may begin the plan, which must delay nothing. `help-first`: something is to be seen, soon or above,
 * and weeks of home steps would be the wrong thing to begin. `questions-first`: an answer
 * that could be serious is still open.
 */
export type PlanOffer = "offered" | "help-first" | "questions-first";

export function planOffer(tier: Tier | null, information: Information): PlanOffer {
  switch (tier) {
    case "emergency":
    case "immediate":
    case "urgent":
    case "soon":
      return "help-first";
    case "routine":
    case "monitor":
    case "self-care":
    case null:
      return information === "serious-item-unknown" ? "questions-first" : "offered";
    default:
      return tier satisfies never;
  }
}

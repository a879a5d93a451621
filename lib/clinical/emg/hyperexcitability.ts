import { everAnswered, type Presentation } from "./presentation";

const PROMINENT = 5;

/** Cramps or stiffness of 5 or more out of 10, sweating, ripples, or twitching that never stops (clinical specification 2.13). */
export function hasHyperexcitability(presentation: Presentation): boolean {
  return (
    reached(presentation, "cramps") ||
    reached(presentation, "stiffness") ||
    everAnswered(presentation, "sweating", "yes") ||
    everAnswered(presentation, "movement-kind", "ripple") ||
    everAnswered(presentation, "never-stops", "yes")
  );
}

function reached({ answers }: Presentation, scale: "cramps" | "stiffness"): boolean {
  return (answers.get(scale) ?? []).some(({ value }) => Number(value) >= PROMINENT);
}

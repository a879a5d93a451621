import { SOME } from "../history/question";
import { everAnswered, lastAnswer, type Presentation } from "./presentation";

const PROMINENT = 5;

/** Signs of over-excitable nerves; `cramps-of-unknown-strength`: there are cramps, and nobody asked how strong. */
export const HYPEREXCITABILITY = ["yes", "cramps-of-unknown-strength", "no"] as const;
export type Hyperexcitability = (typeof HYPEREXCITABILITY)[number];

/** Cramps or stiffness of 5 or more out of 10, sweating, ripples, or twitching that never stops (clinical specification 2.13). */
export function hyperexcitability(presentation: Presentation): Hyperexcitability {
  if (
    reached(presentation, "cramps") ||
    reached(presentation, "stiffness") ||
    everAnswered(presentation, "sweating", "yes") ||
    everAnswered(presentation, "movement-kind", "ripple") ||
    everAnswered(presentation, "never-stops", "yes")
  ) {
    return "yes";
  }
  return lastAnswer(presentation, "cramps")?.value === SOME ? "cramps-of-unknown-strength" : "no";
}

function reached({ answers }: Presentation, scale: "cramps" | "stiffness"): boolean {
  return (answers.get(scale) ?? []).some(({ value }) => Number(value) >= PROMINENT);
}

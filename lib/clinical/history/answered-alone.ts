import type { TimeOfDay, Trigger } from "./event";

/** Answers about times of day and triggers that nothing else can be chosen with. */
const ANSWERED_ALONE = ["unknown", "none-noticed"] as const satisfies readonly (
  | TimeOfDay
  | Trigger
)[];

export function isAnsweredAlone(answer: string): boolean {
  return ANSWERED_ALONE.some((alone) => alone === answer);
}

/** Something together with "I don't know" or "none noticed". */
export function contradictsItself(answers: readonly string[]): boolean {
  return answers.length > 1 && answers.some(isAnsweredAlone);
}

import type { Evidence } from "./evidence";
import type { State } from "./state";
import type { Truth } from "./truth";

/** The topics of which one must be touched before a condition that is not met can be. */
export function wantedBy({ wants, topics }: Test, state: State): number {
  return wants === null ? topics : wants(state);
}

/** A condition made ready to run. `support` adds the evidence of a condition that is met. */
export type Test = {
  topics: number;
  truth: (state: State) => Truth;
  support: (state: State, into: Evidence[]) => void;
  /** Of a condition that is not met: the topics of which one must be touched before it can be; null where always all. */
  wants: ((state: State) => number) | null;
};

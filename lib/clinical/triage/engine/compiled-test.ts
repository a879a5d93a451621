import type { Evidence } from "./evidence";
import type { State } from "./state";
import type { Truth } from "./truth";

/** A condition made ready to run. `support` adds the evidence of a condition that is met. */
export type Test = {
  topics: number;
  truth: (state: State) => Truth;
  support: (state: State, into: Evidence[]) => void;
  /** 0 where the condition is met, else the topics of which one must be touched before it can be. */
  unmet: (state: State) => number;
};

import type { Evidence } from "../../timeline/evidence";
import type { State } from "../run/state";
import { type Truth, YES } from "./truth";

/** A condition made ready to run. `support` adds the evidence of a condition that is met. */
export type Test = {
  topics: number;
  truth: (state: State) => Truth;
  support: (state: State, into: Evidence[]) => void;
  /** 0 where the condition is met, else the topics of which one must be touched before it can be. */
  unmet: (state: State) => number;
};

/** A test of one condition; of `wants` nothing given, each of its topics can meet it. */
export function test(
  topics: number,
  truth: (state: State) => Truth,
  evidence: (state: State) => readonly Evidence[],
  wants: (state: State) => number = () => topics,
): Test {
  return {
    topics,
    truth,
    support: (state, into) => {
      for (const each of evidence(state)) into.push(each);
    },
    unmet: (state) => (truth(state) === YES ? 0 : wants(state)),
  };
}

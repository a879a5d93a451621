import { TOPIC } from "../../timeline/topic";
import type { Condition } from "../rule";
import { type Test, test } from "./compiled-test";
import { UNKNOWN, yesWhen } from "./truth";

/** Unknown where no value of that test was recorded. */
export function labTest(leaf: Extract<Condition, { kind: "lab" }>): Test {
  return test(
    TOPIC.laboratory,
    (state) => {
      const value = state.labs[leaf.test];
      if (value === undefined) return UNKNOWN;
      if ("below" in leaf) return yesWhen(value.lowest !== null && value.lowest < leaf.below);
      if ("atLeast" in leaf)
        return yesWhen(value.highest !== null && value.highest >= leaf.atLeast);
      if ("belowOwnRange" in leaf) return yesWhen(value.belowOwnRange);
      return yesWhen((value.timesUpperLimit ?? 0) > leaf.timesUpperLimitAbove);
    },
    (state) => {
      const value = state.labs[leaf.test];
      return value === undefined ? [] : [value.evidence];
    },
  );
}

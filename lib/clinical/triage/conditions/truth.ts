import type { Evidence } from "../../timeline/evidence";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";

/** No, unknown and yes, in this order, so that "all" is the least of its parts and "any" the greatest. */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export function yesWhen(condition: boolean): Truth {
  return condition ? YES : NO;
}

/** How a fact is read from a state, and which of a day's events can change it. */
export type FactReading = {
  topics: number;
  /** Of a fact that is not so: the topics of which one must be touched before it can be, where those are fewer. */
  wants?: (state: State) => number;
  truth: (state: State, ruleSet: RuleSet) => Truth;
  evidence: (state: State, ruleSet: RuleSet) => readonly Evidence[];
};

export function one(evidence: Evidence | null): readonly Evidence[] {
  return evidence === null ? [] : [evidence];
}

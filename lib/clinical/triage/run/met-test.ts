import type { Test } from "../conditions/compiled-test";
import { YES } from "../conditions/truth";
import type { RuleProgram } from "./program";
import type { State } from "./state";

/** The part of a rule that is met: its condition, else the one for "not sure", else null. */
export function metTest(state: State, { when, unsure }: RuleProgram): Test | null {
  if (when.truth(state) === YES) return when;
  return unsure !== null && unsure.truth(state) === YES ? unsure : null;
}

import type { Test } from "./compiled-test";
import type { RuleProgram } from "./program";
import type { State } from "./state";
import { YES } from "./truth";

/** The part of a rule that is met: its condition, else the one for "not sure", else null. */
export function metTest(state: State, { when, unsure }: RuleProgram): Test | null {
  if (when.truth(state) === YES) return when;
  return unsure !== null && unsure.truth(state) === YES ? unsure : null;
}

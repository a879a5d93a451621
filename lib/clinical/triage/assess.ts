import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import type { Assessment } from "./assessment";
import { type ClinicDays, finish } from "./outcome/finish";
import type { RuleSet } from "./rule";
import { advance } from "./run/known-since";
import { programOf } from "./run/program";
import { startState } from "./run/start-state";

export type { ClinicDays } from "./outcome/finish";

/**
 * How soon this person must be seen, as of a day in the patient's zone. Pure: the same history, rules
 * and day always give the same answer, and nothing dated after `asOf` is looked at.
 */
export function assess(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  clinic: ClinicDays = {},
): Assessment {
  const program = programOf(ruleSet);
  const state = advance(startState(history.birthDay, ruleSet), program, history.events, asOf);
  return finish(state, program, asOf, clinic);
}

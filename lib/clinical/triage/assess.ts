import type { Day } from "../calendar/day";
import type { History } from "../history/history";
import type { Assessment } from "./assessment";
import { type ClinicDays, finish } from "./engine/finish";
import { advance } from "./engine/known-since";
import { programOf } from "./engine/program";
import { startState } from "./engine/start-state";
import type { RuleSet } from "./rule";

export type { ClinicDays } from "./engine/finish";

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

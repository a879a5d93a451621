import type { Day } from "../calendar/day";
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from "../calendar/working-calendar";
import type { History } from "../history/history";
import type { Assessment, Finding } from "./assessment";
import { conclude } from "./engine/conclude";
import { holdFindings } from "./engine/hold-findings";
import { nextChangeOn } from "./engine/next-change";
import { openFindings } from "./engine/open-findings";
import { inOrder } from "./engine/ordered-events";
import { programOf } from "./engine/program";
import { settleKnown } from "./engine/settle-known";
import { startState } from "./engine/state";
import { sweep } from "./engine/sweep";
import type { RuleSet } from "./rule";

export type ClinicDays = {
  /** The clinic's own day, where its zone differs from the patient's. */
  clinicDay?: Day;
  /** The days on which the clinic works. */
  calendar?: WorkingCalendar;
  /** Findings of earlier assessments that stay open until a decision closes them, whatever the history now says. */
  held?: readonly Finding[];
};

/**
 * How soon this person must be seen, as of a day in the patient's zone. Pure: the same history, rules
 * and day always give the same answer, and nothing dated after `asOf` is looked at.
 */
export function assess(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  { clinicDay = asOf, calendar = MONDAY_TO_FRIDAY, held = [] }: ClinicDays = {},
): Assessment {
  const program = programOf(ruleSet);
  const state = startState(history.birthDay, ruleSet);
  const ordered = inOrder(history.events, asOf);
  sweep(state, program, ordered, asOf);
  state.day = asOf;
  settleKnown(state, program, ordered, history.birthDay);
  holdFindings(state, program, held);
  const clinic = { clinicDay, calendar };
  const open = openFindings(state, program);
  const outcome = conclude(state, program, clinic, open);
  return { ...outcome, nextChangeOn: nextChangeOn(state, program, { outcome, open }, clinic) };
}

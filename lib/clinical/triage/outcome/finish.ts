import type { Day } from "../../calendar/day";
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from "../../calendar/working-calendar";
import type { Assessment, Finding } from "../assessment";
import { knownMissing } from "../run/known-missing";
import type { Program } from "../run/program";
import type { State } from "../run/state";
import { conclude } from "./conclude";
import { holdFindings } from "./hold-findings";
import { actionsOf } from "./labels-and-actions";
import { nextChangeOn } from "./next-change";
import { findingsWithClocks } from "./open-findings";

export type ClinicDays = {
  /** The clinic's own day, where its zone differs from the patient's. */
  clinicDay?: Day;
  /** The days on which the clinic works. */
  calendar?: WorkingCalendar;
  /** Findings of earlier assessments that stay open until a decision closes them, whatever the history now says. */
  latched?: readonly Finding[];
};

/** The assessment of a state that has been advanced to `asOf`; the state itself is of no use afterwards. */
export function finish(
  state: State,
  program: Program,
  asOf: Day,
  { clinicDay = asOf, calendar = MONDAY_TO_FRIDAY, latched = [] }: ClinicDays,
): Assessment {
  state.day = asOf;
  holdFindings(state, program, latched);
  const clinic = {
    clinicDay,
    calendar,
    latched: new Map(latched.map((each) => [each.rule, each])),
  };
  const open = findingsWithClocks(state, program, clinic);
  const known = knownMissing(state, program.ruleSet);
  const outcome = conclude(state, program, { open, known }, clinic);
  return {
    asOf: outcome.asOf,
    ruleSet: outcome.ruleSet,
    tier: outcome.tier,
    band: outcome.band,
    information: outcome.information,
    place: outcome.place,
    findings: outcome.findings,
    rows: outcome.rows,
    checklist: outcome.checklist,
    missing: outcome.missing,
    actions: actionsOf(state, open, outcome),
    labels: outcome.labels,
    target: outcome.target,
    deadline: outcome.deadline,
    overdue: outcome.overdue,
    firstLookBy: outcome.firstLookBy,
    reviewOn: outcome.reviewOn,
    bloodsBy: outcome.bloodsBy,
    emgBy: outcome.emgBy,
    orderKey: outcome.orderKey,
    nextChangeOn: nextChangeOn(state, program, { outcome, open }, clinic),
  };
}

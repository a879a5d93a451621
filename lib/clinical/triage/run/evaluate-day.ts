import type { Day } from "../../calendar/day";
import { type Evidence, NEVER } from "../../timeline/evidence";
import { EVERY_TOPIC, TOPIC } from "../../timeline/topic";
import type { Certainty } from "../assessment";
import type { Test } from "../conditions/compiled-test";
import { UNKNOWN, YES } from "../conditions/truth";
import { closeByDecision, opensAgain } from "./decide";
import { metTest } from "./met-test";
import { setFinding } from "./open-rules";
import { type Program, type RuleProgram, rulesTouchedBy } from "./program";
import type { FindingState, State } from "./state";

/** Looks again at what the day's events touched: rows and items, then rules, then the day's decisions. */
export function evaluateDay(state: State, program: Program): void {
  evaluateCriteria(state, program);
  state.changed |= TOPIC.always;
  evaluateRules(state, program);
  if (state.decisions.length === 0) return;
  closeByDecision(state, program);
  state.changed = TOPIC.always;
  evaluateRules(state, program);
}

function evaluateRules(state: State, program: Program): void {
  const { firstResidual } = program;
  const { rules, residual } = rulesTouchedBy(state.changed, program);
  evaluateEach(rules, state, program);
  // The rules that fall back on nothing above need not be asked where one above is open.
  if ((state.openRules[0] ?? firstResidual) >= firstResidual)
    evaluateEach(residual, state, program);
  if (state.decidedOn !== NEVER) openClosedAgain(state, program);
}

function evaluateEach(rules: readonly number[], state: State, program: Program): void {
  const { findings, wanted, changed } = state;
  for (const index of rules) {
    if (((wanted[index] ?? changed) & changed) === 0) continue;
    const finding = findings[index] ?? null;
    if (finding === null) open(state, program, index);
    else if (finding.closedOn === NEVER) strengthen(state, program, index, finding);
  }
}

function openClosedAgain(state: State, program: Program): void {
  for (const [index, rule] of program.rules.entries()) {
    const finding = state.findings[index] ?? null;
    if (finding === null || finding.closedOn === NEVER) continue;
    if (!opensAgain(state, rule, finding)) continue;
    state.findings[index] = null;
    open(state, program, index);
  }
}

function evaluateCriteria(state: State, { rows, items, criteriaTopics }: Program): void {
  if (state.decisions.length === 0 && (state.changed & criteriaTopics) === 0) return;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) continue;
    const known = state.rows[index] ?? null;
    if (!isAsked(state, row, known) || row.truth(state) !== YES) continue;
    state.rows[index] = metBy(state, row, known);
    if (known === null) state.changed |= TOPIC.rows;
  }
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const known = state.items[index] ?? null;
    const denied = known === null && (state.changed & TOPIC.denials) !== 0;
    if (!denied && !isAsked(state, item, known)) continue;
    const truth = item.truth(state);
    if (truth === YES) {
      state.items[index] = metBy(state, item, known);
      if (known === null) state.changed |= TOPIC.items;
    }
    state.possibleItems[index] = truth === UNKNOWN && known === null;
  }
}

/** A row or item that is met already is only asked what is new in it, and only where a decision may turn on that. */
function isAsked(state: State, { topics }: Test, known: Evidence | null): boolean {
  const touched = (topics & state.changed) !== 0;
  if (known === null) return touched;
  return state.decisions.length > 0 || (touched && state.decidedOn !== NEVER);
}

/** What a row or an item rests on, as one piece of evidence dated from its first day. */
function metBy(state: State, test: Test, known: Evidence | null): Evidence {
  const leaves: Evidence[] = [];
  test.support(state, leaves);
  if (known === null) {
    const ids = idsOf(leaves);
    return { first: state.day, ids, novel: lastNovel(leaves, state.day), novelIds: ids };
  }
  let newest = known;
  for (const { novel, novelIds } of leaves) {
    if (novel > newest.novel) newest = { ...known, novel, novelIds };
  }
  return newest;
}

function open(state: State, program: Program, index: number): void {
  const rule = program.rules[index];
  if (rule === undefined) return;
  const { when, unsure } = rule;
  const unmet = when.unmet(state);
  const unmetUnsure = unmet === 0 || unsure === null ? unmet : unsure.unmet(state);
  const test = unmet === 0 ? when : unmetUnsure === 0 ? unsure : null;
  if (test === null) {
    state.wanted[index] = unmet | unmetUnsure;
    return;
  }
  const leaves: Evidence[] = [];
  test.support(state, leaves);
  const finding: FindingState = {
    since: state.day,
    band: bandOf(state, rule),
    certainty: test === rule.unsure ? "not-sure" : "met",
    ids: idsOf(leaves),
    closedOn: NEVER,
    reportedOn: rule.emergency ? lastNovel(leaves, NEVER) : NEVER,
  };
  setFinding(state, index, finding);
  state.wanted[index] = canStrengthen(rule, finding) ? (program.topics[index] ?? EVERY_TOPIC) : 0;
}

function canStrengthen(
  { emergency, bandA }: RuleProgram,
  { band, certainty }: FindingState,
): boolean {
  return emergency || certainty === "not-sure" || (band === "b" && bandA !== null);
}

function idsOf(leaves: readonly Evidence[]): readonly string[] {
  const all: string[] = [];
  for (const { ids } of leaves) for (const id of ids) if (!all.includes(id)) all.push(id);
  return all;
}

/** The latest day with something new, but not before `from`. */
function lastNovel(leaves: readonly Evidence[], from: Day): Day {
  let last = from;
  for (const { novel } of leaves) if (novel > last) last = novel;
  return last;
}

/** An open finding can become certain, or of band a; an emergency can be reported again. */
function strengthen(state: State, program: Program, index: number, finding: FindingState): void {
  const rule = program.rules[index];
  if (rule === undefined) return;
  const isCertain = finding.certainty === "met" || rule.when.truth(state) === YES;
  const certainty: Certainty = isCertain ? "met" : "not-sure";
  const band = finding.band === "b" ? bandOf(state, rule) : finding.band;
  const reportedOn = rule.emergency ? repeatedOn(state, rule, finding) : finding.reportedOn;
  if (certainty === finding.certainty && band === finding.band && reportedOn === finding.reportedOn)
    return;
  const stronger = { ...finding, band, certainty, reportedOn };
  state.findings[index] = stronger;
  if (!canStrengthen(rule, stronger)) state.wanted[index] = 0;
}

function repeatedOn(state: State, rule: RuleProgram, { reportedOn }: FindingState): Day {
  const reported = metTest(state, rule);
  if (reported === null) return reportedOn;
  const leaves: Evidence[] = [];
  reported.support(state, leaves);
  return lastNovel(leaves, reportedOn);
}

function bandOf(state: State, { rule, bandA }: RuleProgram): FindingState["band"] {
  return bandA !== null && bandA.truth(state) === YES ? "a" : rule.band;
}

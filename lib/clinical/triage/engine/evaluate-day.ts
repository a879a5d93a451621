import type { Test } from "./compile-condition";
import { closeByDecision, opensAgain } from "./decide";
import { type Evidence, NEVER } from "./evidence";
import { metTest } from "./met-test";
import type { Program, RuleProgram } from "./program";
import { isCaseOverdue, isMoreUrgentThanOpen } from "./standing";
import type { FindingState, State } from "./state";
import { TOPIC } from "./topic";
import { UNKNOWN, YES } from "./truth";

/** Looks again at what the day's events touched: rows and items, then rules, then the day's decisions. */
export function evaluateDay(state: State, program: Program): void {
  evaluateMarks(state, program);
  state.changed |= TOPIC.always;
  const overdue = isCaseOverdue(state, program);
  for (const [index, rule] of program.rules.entries()) {
    const finding = state.findings[index] ?? null;
    if (finding === null) {
      if ((rule.topics & state.changed) !== 0) open(state, program, index, overdue);
    } else if (finding.closedOn !== NEVER) {
      if (opensAgain(state, rule, finding)) reopen(state, program, index, overdue);
    } else {
      strengthen(state, rule, finding);
    }
  }
  if (state.decisions.length === 0) return;
  closeByDecision(state, program);
  for (const [index, rule] of program.rules.entries()) {
    const finding = state.findings[index] ?? null;
    if (finding === null) {
      if (rule.residual) open(state, program, index, overdue);
    } else if (finding.closedOn !== NEVER && opensAgain(state, rule, finding)) {
      reopen(state, program, index, overdue);
    }
  }
}

function evaluateMarks(state: State, { rows, items }: Program): void {
  let changed = false;
  for (const [index, row] of rows.entries()) {
    if (state.rows[index] || (row.topics & state.changed) === 0) continue;
    if (row.truth(state) !== YES) continue;
    state.rows[index] = evidenceFor(state, row);
    changed = true;
  }
  for (const [index, item] of items.entries()) {
    if (state.items[index] || (item.topics & state.changed) === 0) continue;
    const truth = item.truth(state);
    state.possibleItems[index] = truth === UNKNOWN;
    if (truth !== YES) continue;
    state.items[index] = evidenceFor(state, item);
    changed = true;
  }
  if (changed) state.changed |= TOPIC.marks;
}

/** What a row or an item rests on, as one piece of evidence dated today. */
function evidenceFor(state: State, test: Test): Evidence {
  const leaves: Evidence[] = [];
  test.support(state, leaves);
  const ids = [...new Set(leaves.flatMap((leaf) => leaf.ids))];
  const novel = Math.max(state.day, ...leaves.map((leaf) => leaf.novel));
  return { first: state.day, ids, novel, novelIds: ids };
}

function open(state: State, program: Program, index: number, overdue: boolean): void {
  const rule = program.rules[index];
  if (rule === undefined) return;
  const test = metTest(state, rule);
  if (test === null) return;
  const leaves: Evidence[] = [];
  test.support(state, leaves);
  state.findings[index] = {
    since: state.day,
    known: state.day,
    band: bandOf(state, rule),
    certainty: test === rule.unsure ? "not-sure" : "met",
    ids: [...new Set(leaves.flatMap((leaf) => leaf.ids))],
    rising: overdue && isMoreUrgentThanOpen(state, program, rule.rule),
    closedOn: NEVER,
    promotedOn: NEVER,
  };
}

function reopen(state: State, program: Program, index: number, overdue: boolean): void {
  state.findings[index] = null;
  open(state, program, index, overdue);
}

/** An open finding can become certain, or of band a. */
function strengthen(state: State, rule: RuleProgram, finding: FindingState): void {
  if ((rule.topics & state.changed) === 0) return;
  if (finding.certainty === "not-sure" && rule.when.truth(state) === YES) finding.certainty = "met";
  if (finding.band === "b") finding.band = bandOf(state, rule);
}

function bandOf(state: State, { rule, bandA }: RuleProgram): FindingState["band"] {
  return bandA !== null && bandA.truth(state) === YES ? "a" : rule.band;
}

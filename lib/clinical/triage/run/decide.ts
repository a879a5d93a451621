import type { Day } from "../../calendar/day";
import type { Evidence } from "../../timeline/evidence";
import { YES } from "../conditions/truth";
import { metTest } from "./met-test";
import { setFinding } from "./open-rules";
import type { Program, RuleProgram } from "./program";
import type { FindingState, State } from "./state";

/** The day's decisions close the findings that they name; what they quote is known from then on. */
export function closeByDecision(state: State, { rules }: Program): void {
  for (const { closes, quotes } of state.decisions) {
    state.quotes.push(...quotes);
    for (const name of closes) {
      const index = rules.findIndex(({ rule }) => rule.id === name);
      const finding = state.findings[index];
      if (finding) setFinding(state, index, { ...finding, closedOn: state.day });
    }
  }
  state.decidedOn = state.day;
  state.decisions = [];
}

/**
 * A closed finding opens again on something new that its decision does not quote. "Worse" is new for
 * every finding but an emergency, which its own answers open.
 */
export function opensAgain(state: State, rule: RuleProgram, finding: FindingState): boolean {
  if (metTest(state, rule) === null) return false;
  if (rule.residual) return true;
  const leaves: Evidence[] = [];
  for (const test of [rule.when, rule.unsure]) {
    if (test?.truth(state) === YES) test.support(state, leaves);
  }
  if (state.worse !== null && !rule.emergency) leaves.push(state.worse);
  return leaves.some((leaf) => isNew(leaf, finding.closedOn, state.quotes));
}

function isNew({ novel, novelIds }: Evidence, closedOn: Day, quotes: readonly string[]): boolean {
  return novel >= closedOn && novelIds.some((id) => !quotes.includes(id));
}

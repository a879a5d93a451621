import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import { isUnanswered, unanswered } from "./missing-answers";
import { contradictions, unresolved } from "./missing-serious";
import { softItems } from "./missing-soft";
import type { State } from "./state";

export function isComplete(state: State, ruleSet: RuleSet): boolean {
  return !isUnanswered(state) && missingItems(state, ruleSet).length === 0;
}

/** Everything that is not known, hard before soft, but for silence, which depends on how urgent the case is. */
export function missingItems(state: State, ruleSet: RuleSet): readonly Missing[] {
  if (state.openedOn === NEVER) return [{ item: "everything", weight: "hard", since: null }];
  const items: Missing[] = [];
  unanswered(state, ruleSet.readings, items);
  unresolved(state, items);
  contradictions(state, items);
  softItems(state, ruleSet, items);
  return items;
}

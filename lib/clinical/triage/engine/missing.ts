import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import { isUnanswered, unanswered } from "./missing-answers";
import { contradictions, unresolved } from "./missing-serious";
import { softItems } from "./missing-soft";
import type { State } from "./state";

/** Whether nothing is unknown, as the days go by: when the clinic could know of a finding is settled after them. */
export function isComplete(state: State, ruleSet: RuleSet): boolean {
  return !isUnanswered(state) && missingItems(state, ruleSet, "since").length === 0;
}

/** Everything that is not known, hard before soft, but for silence, which depends on how urgent the case is. */
export function missingItems(
  state: State,
  ruleSet: RuleSet,
  reviewFrom: "since" | "known" = "known",
): readonly Missing[] {
  if (state.openedOn === NEVER) return [{ item: "everything", weight: "hard", since: null }];
  const items: Missing[] = [];
  unanswered(state, ruleSet.readings, items);
  unresolved(state, items);
  contradictions(state, items);
  softItems(state, ruleSet, reviewFrom, items);
  return items;
}

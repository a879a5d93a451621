import type { Missing } from "../assessment";
import type { RuleSet } from "../rule";
import { NEVER } from "./evidence";
import { isUnanswered, unanswered } from "./missing-answers";
import { contradictions, unresolved } from "./missing-serious";
import { softItems } from "./missing-soft";
import { saltSymptomsNotSure } from "./salt-loss";
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
  unanswered(state, ruleSet.thresholds, items);
  unresolved(state, items);
  contradictions(state, items);
  saltSymptoms(state, ruleSet, items);
  softItems(state, ruleSet, reviewFrom, items);
  return items;
}

/** After a loss of fluid a "not sure" is serious, also for what is asked in passing otherwise. */
function saltSymptoms(state: State, { thresholds }: RuleSet, into: Missing[]): void {
  for (const { question, since } of saltSymptomsNotSure(state, thresholds.fluidLossWithin)) {
    const isListed = into.some(({ item }) => item === question);
    if (!isListed) into.push({ item: question, weight: "hard", since });
  }
}

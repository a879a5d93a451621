import { NEVER } from "../../timeline/evidence";
import { saltSymptomsNotSure } from "../conditions/salt-loss";
import type { RuleSet } from "../rule";
import type { State } from "../run/state";
import { isUnanswered, selfHarmUnanswered, stale, unanswered } from "./missing-answers";
import type { MissingGroup, Report } from "./missing-groups";
import { contradictions, unreadable, unresolved } from "./missing-serious";
import { silentReview, softItems } from "./missing-soft";
import { silence } from "./silence";

/** Whether nothing is unknown, as the days go by: when the clinic could know of a finding is worked out after them. */
export function isComplete(state: State, ruleSet: RuleSet): boolean {
  if (state.openedOn === NEVER || isUnanswered(state)) return false;
  let isAnyMissing = false;
  const report: Report = () => {
    isAnyMissing = true;
  };
  unanswered(state, report);
  unsettled(state, ruleSet, report);
  softItems(state, ruleSet, report);
  stale(state, ruleSet.thresholds, report);
  silentReview(state, ruleSet, "since", report);
  return !isAnyMissing;
}

/** Everything that is not known, hard before soft. */
export function reportMissing(state: State, ruleSet: RuleSet, report: Report): void {
  unanswered(state, report);
  stale(state, ruleSet.thresholds, report);
  unsettled(state, ruleSet, report);
  softItems(state, ruleSet, report);
  silentReview(state, ruleSet, "known", report);
  silence(state, ruleSet, report);
}

/**
 * What is missing of one group, but for the questions that must be answered. Before the patient's first word only blood
 * results were asked.
 */
export function reportGroup(
  group: MissingGroup,
  state: State,
  ruleSet: RuleSet,
  report: Report,
): void {
  if (state.openedOn === NEVER) return;
  if (state.isOnlyLaboratory) {
    if (group === "serious") unreadable(state, report);
    return;
  }
  switch (group) {
    case "serious":
      selfHarmUnanswered(state, report);
      return unsettled(state, ruleSet, report);
    case "picture":
      return softItems(state, ruleSet, report);
    case "time":
      stale(state, ruleSet.thresholds, report);
      silentReview(state, ruleSet, "known", report);
      return silence(state, ruleSet, report);
    default:
      return group satisfies never;
  }
}

function unsettled(state: State, { thresholds }: RuleSet, report: Report): void {
  unresolved(state, report);
  contradictions(state, report);
  const salts = saltSymptomsNotSure(state, thresholds.fluidLossWithin);
  if (salts.length === 0) return;
  // After a loss of fluid a "not sure" is serious, also for what is asked in passing otherwise.
  const listed = new Set<number>();
  const list: Report = (item) => listed.add(item);
  unanswered(state, list);
  unresolved(state, list);
  for (const { index, since } of salts) if (!listed.has(index)) report(index, "hard", since);
}

import type { QuestionId } from "@/lib/clinical/history/question";
import type { EmergencyConcept } from "@/lib/clinical/notes/concept";
import type { RuleId } from "@/lib/clinical/triage/rule-id";
import { ruleNamed } from "@/lib/clinical/triage/rule-named";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";

/** Where to get help, and how. `crisis`: someone to talk to; `department`: an ambulance only if unable to travel. */
export type AlertRoute = "ambulance" | "department" | "crisis";

const DEPARTMENT: readonly QuestionId[] = [
  "breathless-at-rest",
  "both-sides-weaker",
  "numbness-spreading",
  "limb-weak-within-days",
  "saddle-numbness",
  "bladder-change",
  "walking-worse-with-spine-pain",
  "dark-urine",
];

export function alertRoute(question: QuestionId): AlertRoute {
  if (question === "self-harm") return "crisis";
  return DEPARTMENT.includes(question) ? "department" : "ambulance";
}

/** Where a note with words of an emergency leads; one of an earlier day, without its concepts, to an ambulance. */
export function noteRoutes({
  concepts = [],
}: {
  concepts?: readonly EmergencyConcept[] | undefined;
}): AlertRoute[] {
  const routes = concepts.map((concept) => (concept === "self-harm" ? "crisis" : "ambulance"));
  return routes.length === 0 ? ["ambulance"] : [...new Set(routes)];
}

/** An emergency that no single question names. `rule`: null where it is live no more. */
export type AlertRule = { rule: RuleId | null; route: AlertRoute };

export function alertRule(id: string): AlertRule {
  const rule = ruleNamed(LIVE_RULE_SET, id);
  const canTravel = rule?.actions.includes("emergency-department") ?? false;
  return { rule: rule?.id ?? null, route: canTravel ? "department" : "ambulance" };
}

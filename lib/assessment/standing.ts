import type { Day } from "@/lib/clinical/calendar/day";
import type { Assessment, Finding } from "@/lib/clinical/triage/assessment";
import type { RuleSet } from "@/lib/clinical/triage/rule";
import { type Band, type Overdue, TIERS, type Tier } from "@/lib/clinical/triage/tier";

import { byUrgency, earlier } from "./held-findings";

/**
 * Where a case stands: what the rules give, and the findings that are held besides. Those can only raise
 * the tier, bring a day forward and add reasons.
 */
export function standing(
  given: Assessment,
  held: readonly Finding[],
  ruleSet: RuleSet,
  clinicDay: Day,
): Assessment {
  const [first] = held;
  if (!first) return given;

  const findings = [...given.findings, ...held].toSorted(byUrgency);
  const [top = first] = findings;
  const { information } = given;
  const isTold = information === "complete" || isAboveRoutine(top.tier);
  const tier = isTold ? top.tier : null;
  const band = isTold ? top.band : null;
  const target = findings.map((finding) => finding.target).reduce(earlier, given.target);
  const deadline = findings.map((finding) => finding.deadline).reduce(earlier, given.deadline);
  const heldActions = ruleSet.rules
    .filter(({ id }) => held.some(({ rule }) => rule === id))
    .flatMap(({ actions }) => actions);

  return {
    ...given,
    tier,
    band,
    place: Math.min(given.place, tier === null ? given.place : placeOfTier(tier, band)),
    findings,
    actions: [...new Set([...given.actions, ...heldActions])],
    target,
    deadline,
    overdue: overdueOn(clinicDay, target, deadline),
    nextChangeOn: [target, deadline]
      .map((day) => (day !== null && day >= clinicDay ? day + 1 : null))
      .reduce(earlier, given.nextChangeOn),
  };
}

/** The places of the settled readings: 4 and 7 belong to the two incomplete states. */
export function placeOfTier(tier: Tier, band: Band | null): number {
  switch (tier) {
    case "emergency":
      return 0;
    case "immediate":
      return 1;
    case "urgent":
      return band === "b" ? 3 : 2;
    case "soon":
      return band === "b" ? 6 : 5;
    case "routine":
      return 8;
    case "monitor":
      return 9;
    case "self-care":
      return 10;
    default:
      return tier satisfies never;
  }
}

function isAboveRoutine(tier: Tier): boolean {
  return TIERS.indexOf(tier) < TIERS.indexOf("routine");
}

function overdueOn(clinicDay: Day, target: Day | null, deadline: Day | null): Overdue {
  if (deadline !== null && clinicDay > deadline) return "breach";
  return target !== null && clinicDay > target ? "target" : "no";
}

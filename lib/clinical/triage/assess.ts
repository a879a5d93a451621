import type { Day } from "../calendar/day";
import type { WorkingCalendar } from "../calendar/working-calendar";
import type { History } from "../history/history";
import type { Assessment, Finding } from "./assessment";
import type { RuleSet } from "./rule";

/** The clinic's own day, where its zone differs from the patient's, and the days on which it works. */
export type ClinicDays = { clinicDay?: Day; calendar?: WorkingCalendar };

/**
 * How soon this person must be seen, as of a day in the patient's zone. Pure: the same history, rules
 * and day always give the same answer, and nothing dated after `asOf` is looked at.
 */
export function assess(
  history: History,
  ruleSet: RuleSet,
  asOf: Day,
  _clinic: ClinicDays = {},
): Assessment {
  const findings: Finding[] = ruleSet.rules.flatMap((rule): Finding[] => {
    const told = history.events.filter(
      (event) =>
        event.kind === "answer" &&
        event.day <= asOf &&
        rule.when.kind === "said" &&
        event.question === rule.when.question &&
        (event.value === "yes" || event.value === "unsure"),
    );
    const since = Math.min(...told.map((event) => event.day));
    return told.length === 0
      ? []
      : [
          {
            rule: rule.id,
            tier: rule.tier,
            band: rule.band,
            since,
            knownSince: since,
            target: null,
            deadline: since,
            certainty: "met",
            evidence: told.map((event) => event.id),
          },
        ];
  });
  const emergency = findings.length > 0;
  return {
    asOf,
    ruleSet: ruleSet.version,
    tier: emergency ? "emergency" : null,
    band: null,
    information: "serious-item-unknown",
    place: emergency ? 0 : 4,
    findings,
    rows: [],
    checklist: { yes: [], possible: [] },
    missing: [],
    actions: [],
    labels: [],
    target: null,
    deadline: emergency ? Math.min(...findings.map((each) => each.since)) : null,
    overdue: "no",
    firstLookBy: emergency ? asOf : null,
    reviewOn: null,
    bloodsBy: null,
    emgBy: null,
    orderKey: emergency ? "0" : "1",
    nextChangeOn: null,
  };
}

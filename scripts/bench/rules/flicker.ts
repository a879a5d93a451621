import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { assess } from "@/lib/clinical/triage/assess";
import { type Condition, ITEMS, ROWS, type Rule, type RuleSet } from "@/lib/clinical/triage/rule";
import { LIVE_RULE_SET } from "@/lib/clinical/triage/rule-sets";
import type { Answer, Compared } from "./answer";

const HARD: Condition = {
  kind: "any",
  of: [
    { kind: "item", item: "CL2" },
    { kind: "item", item: "CL3" },
    { kind: "item", item: "CL5" },
  ],
};
const TWO_ITEMS: Condition = { kind: "items-at-least", count: 2 };

/** The compared rules alone, in the data of the real ones: rows, items and numbers are the released version's. */
const COMPARED_RULES: RuleSet = {
  ...LIVE_RULE_SET,
  version: "bench",
  rules: [
    ...ROWS.map((row) => ruleFor(row, { kind: "row", row })),
    ...ITEMS.map((item) => ruleFor(item, { kind: "item", item })),
    ruleFor("RFC", { kind: "rows-at-least", count: 2 }),
    ruleFor("CLR-hard", { kind: "all", of: [TWO_ITEMS, HARD] }),
    ruleFor("CLR-soft", { kind: "all", of: [TWO_ITEMS, { kind: "unless", condition: HARD }] }),
  ],
};

/** Flicker's own engine: a whole assessment, of which the days of the compared rules are read. */
export function byFlicker(history: History, asOf: Day): Answer {
  const { findings } = assess(history, COMPARED_RULES, asOf);
  return Object.fromEntries(findings.map(({ rule, since }) => [rule, since]));
}

function ruleFor(id: Compared, when: Condition): Rule {
  return {
    id,
    tier: "soon",
    band: "b",
    when,
    actions: [],
    source: {
      kind: "addition",
      evidence: "a bench",
      reference: "this file",
      strength: "proposed",
      covers: [],
    },
  };
}

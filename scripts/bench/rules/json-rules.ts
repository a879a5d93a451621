import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import type { Day } from "@/lib/clinical/calendar/day";
import type { History } from "@/lib/clinical/history/history";
import { ITEMS, ROWS } from "@/lib/clinical/triage/rule";
import type { Answer, Compared } from "./answer";
import {
  areasInWindow,
  areasSeen,
  confirmedRegions,
  hasLaterArea,
  hasSaid,
  persistence,
  reportedIn,
} from "./day-facts";

const MARKS_FIRST = 10;

const said = (question: string, answer: string): NestedCondition => ({
  fact: "said",
  params: { question, answer },
  operator: "equal",
  value: true,
});
const atLeast = (fact: string, value: number): NestedCondition => ({
  fact,
  operator: "greaterThanInclusive",
  value,
});
const is = (fact: string, value: boolean): NestedCondition => ({ fact, operator: "equal", value });
const weak: NestedCondition = {
  any: [said("task-grip", "yes"), said("task-stairs", "yes"), said("task-chair", "yes")],
};

const mark = (rule: Compared, any: NestedCondition[]): RuleProperties => ({
  priority: MARKS_FIRST,
  event: { type: rule },
  conditions: { any },
});
const combination = (rule: Compared, all: NestedCondition[]): RuleProperties => ({
  event: { type: rule },
  conditions: { all },
});

const RULES: readonly RuleProperties[] = [
  mark("RF1", [
    { all: [said("spread", "yes"), atLeast("areas-seen", 1)] },
    is("later-area", true),
    atLeast("areas-in-window", 3),
    atLeast("regions", 2),
  ]),
  mark("RF2", [said("wasting", "yes")]),
  mark("RF3", [weak]),
  mark("RF4", [atLeast("persistence", 14)]),
  mark("RF5", [
    said("numb-tingle", "comes-and-goes"),
    said("numb-tingle", "constant"),
    said("coordination-change", "yes"),
  ]),
  mark("CL1", [
    {
      all: [
        atLeast("persistence", 15),
        {
          any: [
            {
              fact: "said",
              params: { question: "changes-tried", answer: "not-yet" },
              operator: "equal",
              value: false,
            },
            said("changes-tried", "yes"),
            said("changes-tried", "unsure"),
          ],
        },
      ],
    },
  ]),
  mark("CL2", [said("wasting", "yes")]),
  mark("CL3", [weak]),
  mark("CL4", [atLeast("regions", 2)]),
  mark("CL5", [
    said("speech-change", "yes"),
    said("swallow-change", "yes"),
    said("coordination-change", "yes"),
  ]),
  mark("CL6", [said("family-history", "yes")]),
  combination("RFC", [atLeast("rows-held", 2)]),
  combination("CLR-hard", [atLeast("items-held", 2), is("hard-held", true)]),
  combination("CLR-soft", [atLeast("items-held", 2), is("hard-held", false)]),
];

/** json-rules-engine, its rules compiled once, its facts worked out in code and cached for each day by the engine itself. */
export function jsonRules(): (history: History, asOf: Day) => Promise<Answer> {
  let reported = reportedIn({ id: "", birthDay: null, events: [] });
  let day: Day = 0;
  let held = new Map<Compared, Day>();
  const countHeld = (rules: readonly Compared[]) => rules.filter((rule) => held.has(rule)).length;
  const engine = new Engine([...RULES]);
  engine.addFact("said", ({ question, answer }) => hasSaid(reported, day, question, answer));
  engine.addFact("persistence", () => persistence(reported, day));
  engine.addFact("areas", () => areasSeen(reported, day));
  engine.addFact(
    "areas-seen",
    async (_params, almanac) => (await almanac.factValue<readonly unknown[]>("areas")).length,
  );
  engine.addFact("later-area", async (_params, almanac) =>
    hasLaterArea(await almanac.factValue("areas")),
  );
  engine.addFact("regions", async (_params, almanac) =>
    confirmedRegions(await almanac.factValue("areas")),
  );
  engine.addFact("areas-in-window", async (_params, almanac) =>
    areasInWindow(await almanac.factValue("areas"), day),
  );
  // What was held on an earlier day counts too: a fact of the run, not of the day.
  engine.addFact("rows-held", () => countHeld(ROWS), { cache: false });
  engine.addFact("items-held", () => countHeld(ITEMS), { cache: false });
  engine.addFact("hard-held", () => countHeld(["CL2", "CL3", "CL5"]) > 0, { cache: false });
  engine.on("success", ({ type }) => {
    const rule = type as Compared;
    if (!held.has(rule)) held.set(rule, day);
  });
  return async (history, asOf) => {
    reported = reportedIn(history);
    held = new Map();
    const firstDay = Math.min(...history.events.map((event) => event.day));
    for (day = firstDay; day <= asOf; day += 1) await engine.run();
    return Object.fromEntries(held);
  };
}

import { DAY_0, type TestEvent } from "../events";
import { LONG_AGO, type RuleCase, ruleCase, yes } from "./rule-case";

/** A clinician lowers the case on day 3 and closes these findings alone. */
function closing(...closes: readonly string[]): { more: readonly TestEvent[]; on: number } {
  const day = DAY_0 + 3;
  return { more: [{ kind: "decision", day, decision: "change-tier", closes, quotes: [] }], on: 3 };
}

/** What is left open beside the findings that a clinician closed keeps the case where it belongs. */
export const CASES_CLOSED_BESIDE: readonly RuleCase[] = [
  ruleCase(
    "lost grip and a relative with a muscle or nerve disease, all but the two together closed",
    { "task-grip": LONG_AGO, ...yes("family-history") },
    { ...closing("U1", "U5"), opens: "U7", shut: "U1 U5" },
  ),
  ruleCase(
    "twitching of calf and forearm, only the count of places closed",
    {},
    { places: ["calf:left", "forearm:left"], ...closing("S1"), opens: "S2", shut: "S1" },
  ),
  ruleCase(
    "tingling and spread, each of the two closed by itself",
    { ...yes("spread"), "numb-tingle": "comes-and-goes" },
    { ...closing("U4b", "S1"), opens: "S5", shut: "U4b S1" },
  ),
  ruleCase(
    "felt weakness and a relative with a muscle or nerve disease, the relative alone closed",
    yes("family-history", "feels-weak"),
    { ...closing("S4", "R2"), opens: "S12", shut: "S4 R2" },
  ),
];

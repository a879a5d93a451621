import { answer, DAY_0 } from "../events";
import { LONG_AGO, type RuleCase, ruleCase } from "./rule-case";

const LATER = DAY_0 + 40;

/** An old loss that is no longer there, and a weak face reported 40 days later, begun `daysAgo` days before that. */
function weakFaceAfterLid(daysAgo: number): RuleCase {
  const face = answer(LATER, "face-weak", { value: "yes", since: LATER - daysAgo });
  const old = { "lid-droop": LONG_AGO, "bulbar-still-there": "no" } as const;
  const about = `a weak face of ${daysAgo} days, after a lid that was no longer there`;
  return ruleCase(about, old, { more: [face], on: LATER - DAY_0 });
}

export const LATER_LOSS_CASES: readonly RuleCase[] = [2, 3, 4].map(weakFaceAfterLid);

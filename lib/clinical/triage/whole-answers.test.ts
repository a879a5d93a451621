import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { History } from "../history/history";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { anyHistory, recordedLate, SPAN } from "./testing/arbitrary-history";
import { BLADDER_CASES } from "./testing/cases/bladder";
import { BREATH_CASES } from "./testing/cases/breath";
import { CALM_CASES } from "./testing/cases/calm";
import { EMERGENCY_CASES } from "./testing/cases/emergency";
import { IMMEDIATE_CASES } from "./testing/cases/immediate";
import { IMMEDIATE_CASES_OF_BREATH_AND_SALTS } from "./testing/cases/immediate-breath-and-salts";
import { LABORATORY_CASES } from "./testing/cases/laboratory";
import { MOVEMENT_AND_SALT_CASES } from "./testing/cases/movement-and-salts";
import { RAISED_CASES } from "./testing/cases/raised";
import { SOON_CASES } from "./testing/cases/soon";
import { SOON_CASES_ADDED } from "./testing/cases/soon-added";
import { SPEED_CASES } from "./testing/cases/speed-and-dates";
import { URGENT_CASES } from "./testing/cases/urgent";
import { URGENT_CASES_OF_WORSENING_AND_ADDED } from "./testing/cases/urgent-worsening-and-added";
import { WAITING_CASES } from "./testing/cases/waiting";
import { DAY_0 } from "./testing/events";
import { everyEvent, SHORT_SPAN } from "./testing/every-event";

type Asked = { history: History; on: number };

const SOME_DELAYS = fc.array(fc.nat(20), { minLength: 3, maxLength: 7 });

test.each<[string, readonly Asked[], string]>([
  ["emergency cases", EMERGENCY_CASES, "deba7567da2ab5da"],
  ["bladder cases", BLADDER_CASES, "886d44eebad74c9b"],
  ["laboratory cases", LABORATORY_CASES, "bfb05e9e79b09627"],
  ["immediate cases of muscle", IMMEDIATE_CASES, "19eea290ccb8b3fa"],
  ["immediate cases of breath and salts", IMMEDIATE_CASES_OF_BREATH_AND_SALTS, "4e3fd26cb14bf9f4"],
  ["cases of breath", BREATH_CASES, "171c9446a16cd3d7"],
  ["cases of speed and dates", SPEED_CASES, "3335a6b9b4bcac02"],
  ["cases of movement and salts", MOVEMENT_AND_SALT_CASES, "e93ba5610c36710c"],
  ["urgent cases", URGENT_CASES, "02283171556b01a9"],
  [
    "urgent cases of worsening, and added ones",
    URGENT_CASES_OF_WORSENING_AND_ADDED,
    "8596437b151c8870",
  ],
  ["soon cases", SOON_CASES, "96591115fef22d9c"],
  ["soon cases added", SOON_CASES_ADDED, "19b0f2b8895ae556"],
  ["calm cases", CALM_CASES, "a6f7a1108b73f89d"],
  ["raised cases", RAISED_CASES, "7fc0670e34633e91"],
  ["waiting cases", WAITING_CASES, "e3a02dde5b954de6"],
])("a stored assessment of %s is the same to the letter when it is run again", (_of, asked, as) => {
  expect(writtenOut(asked)).toBe(as);
});

test("a stored assessment of made-up histories is the same to the letter when it is run again", () => {
  const asked = fc
    .sample(fc.tuple(anyHistory, SOME_DELAYS), { numRuns: 300, seed: 1 })
    .flatMap(([told, delays]) => [
      { history: told, on: DAY_0 + SPAN },
      { history: recordedLate(told, delays), on: DAY_0 + SPAN / 2 },
    ]);
  expect(writtenOut(asked)).toBe("9cec69e1833cde1e");
});

test.each([
  [0, "f343b3e2dae72d70"],
  [20, "2503eedb65d2459b"],
  [SHORT_SPAN, "0b0823df1a1027c2"],
])("nor does it change on day %i of histories that hold every kind of event", (day, as) => {
  const histories = fc.sample(everyEvent, { numRuns: 500, seed: 2 });
  expect(writtenOut(histories.map((history) => ({ history, on: DAY_0 + day })))).toBe(as);
});

function writtenOut(asked: readonly Asked[]): string {
  // A copy is compiled anew, so that a fault in compiling is seen by every test and not by the first alone.
  const ruleSet = { ...LIVE_RULE_SET };
  const hash = createHash("sha256");
  for (const { history, on } of asked) hash.update(written(assess(history, ruleSet, on)));
  return hash.digest("hex").slice(0, 16);
}

/** Whatever the order in which the engine names its fields. */
function written(assessment: Assessment): string {
  return JSON.stringify(Object.entries(assessment).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

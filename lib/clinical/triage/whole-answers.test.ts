import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { History } from "../history/history";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { anyHistory, recordedLate, SPAN } from "./testing/arbitrary-history";
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
  ["emergency cases", EMERGENCY_CASES, "d3721a6d052cf2b6"],
  ["laboratory cases", LABORATORY_CASES, "0f796098b9b44f93"],
  ["immediate cases of muscle", IMMEDIATE_CASES, "65ab392f8bbf155f"],
  ["immediate cases of breath and salts", IMMEDIATE_CASES_OF_BREATH_AND_SALTS, "9924668f8ea021ea"],
  ["cases of breath", BREATH_CASES, "6da35177ba4f107e"],
  ["cases of speed and dates", SPEED_CASES, "2c4864148e34e044"],
  ["cases of movement and salts", MOVEMENT_AND_SALT_CASES, "6909e73e350df796"],
  ["urgent cases", URGENT_CASES, "bd1ae4830da4ad4d"],
  [
    "urgent cases of worsening, and added ones",
    URGENT_CASES_OF_WORSENING_AND_ADDED,
    "348f8587c2e44a18",
  ],
  ["soon cases", SOON_CASES, "1b78052c629d957d"],
  ["soon cases added", SOON_CASES_ADDED, "8e294bcfaf768a07"],
  ["calm cases", CALM_CASES, "77345340930dc8fe"],
  ["raised cases", RAISED_CASES, "f6f5f5528472640d"],
  ["waiting cases", WAITING_CASES, "e478afc4fdf9ba48"],
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
  expect(writtenOut(asked)).toBe("914d52b27c9df583");
});

test.each([
  [0, "3ed857abd764f58c"],
  [20, "ea563cce3f231f1a"],
  [SHORT_SPAN, "28125c79fd06a749"],
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

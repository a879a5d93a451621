import fc from "fast-check";
import { expect, test } from "vitest";
import type { History } from "../history/history";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { answerLine } from "./testing/answer-line";
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

type Asked = { about: string; history: History; on: number };

const SOME_DELAYS = fc.array(fc.nat(20), { minLength: 3, maxLength: 7 });

test.each<[string, readonly Asked[]]>([
  ["emergency cases", EMERGENCY_CASES],
  ["bladder cases", BLADDER_CASES],
  ["laboratory cases", LABORATORY_CASES],
  ["immediate cases of muscle", IMMEDIATE_CASES],
  ["immediate cases of breath and salts", IMMEDIATE_CASES_OF_BREATH_AND_SALTS],
  ["cases of breath", BREATH_CASES],
  ["cases of speed and dates", SPEED_CASES],
  ["cases of movement and salts", MOVEMENT_AND_SALT_CASES],
  ["urgent cases", URGENT_CASES],
  ["urgent cases of worsening, and added ones", URGENT_CASES_OF_WORSENING_AND_ADDED],
  ["soon cases", SOON_CASES],
  ["soon cases added", SOON_CASES_ADDED],
  ["calm cases", CALM_CASES],
  ["raised cases", RAISED_CASES],
  ["waiting cases", WAITING_CASES],
])("the %s are answered as their golden file says", (of, asked) => {
  const file = of.replaceAll(/\W+/g, "-");
  return expect(linesOf(asked)).toMatchFileSnapshot(`testing/golden/${file}.txt`);
});

test("made-up histories, some of them recorded late, are answered as the golden file says", () => {
  const asked = fc
    .sample(fc.tuple(anyHistory, SOME_DELAYS), { numRuns: 100, seed: 1 })
    .flatMap(([reported, delays], index) => [
      { about: `history ${index}`, history: reported, on: DAY_0 + SPAN },
      {
        about: `history ${index}, late`,
        history: recordedLate(reported, delays),
        on: DAY_0 + SPAN / 2,
      },
    ]);
  return expect(linesOf(asked)).toMatchFileSnapshot("testing/golden/made-up.txt");
});

test.each([0, 20, SHORT_SPAN])(
  "so are on day %i histories that hold every kind of event",
  (day) => {
    const histories = fc.sample(everyEvent, { numRuns: 100, seed: 2 });
    const asked = histories.map((history, index) => ({
      about: `history ${index}`,
      history,
      on: DAY_0 + day,
    }));
    return expect(linesOf(asked)).toMatchFileSnapshot(`testing/golden/every-event-day-${day}.txt`);
  },
);

function linesOf(asked: readonly Asked[]): string {
  // A copy is compiled anew, so that a fault in compiling is seen by every test and not by the first alone.
  const ruleSet = { ...LIVE_RULE_SET };
  return asked
    .map(({ about, history, on }) => answerLine(about, assess(history, ruleSet, on)))
    .join("\n");
}

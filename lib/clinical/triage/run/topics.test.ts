import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { anyHistory, SPAN } from "../testing/arbitrary-history";
import { DAY_0 } from "../testing/events";
import { programOf } from "./program";

const EVERY_TOPIC = -1;

/** The live rules, each of which is asked whatever happened. */
const ASKED_ALWAYS = structuredClone(LIVE_RULE_SET);
const program = programOf(ASKED_ALWAYS);
program.topics.fill(EVERY_TOPIC);
for (const { when } of program.rules) {
  const { unmet } = when;
  when.unmet = (state) => (unmet(state) === 0 ? 0 : EVERY_TOPIC);
}
for (const criterion of [...program.rows, ...program.items]) criterion.topics = EVERY_TOPIC;

test("asking only the rules that a day has touched gives the same as asking every rule", () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 0, max: SPAN + 40 }), (history, days) => {
      const asOf = DAY_0 + days;
      expect(assess(history, LIVE_RULE_SET, asOf)).toEqual(assess(history, ASKED_ALWAYS, asOf));
    }),
    { numRuns: 500 },
  );
}, 30_000);

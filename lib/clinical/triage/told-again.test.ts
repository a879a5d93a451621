import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { assess } from "./assess";
import type { Assessment } from "./assessment";
import { LIVE_RULE_SET } from "./rule-sets";
import { ALL_CASES } from "./testing/cases/all-cases";
import { DAY_0 } from "./testing/events";
import { REPEATED_SPAN, repeatedHistory } from "./testing/repeated-history";

type Asked = { history: History; on: number };

/** A decision that closes all that is open on `day`, and the latest of what was told, told again later. */
function toldAgain({ history, on }: Asked, later: number): History {
  const closes = LIVE_RULE_SET.rules.map(({ id }) => id);
  const last = history.events.at(-1);
  const closed: HistoryEvent = {
    id: "closed",
    day: on + 1,
    recordedOn: on + 1,
    kind: "decision",
    decision: "change-tier",
    closes,
    quotes: [],
  };
  const again = last && { ...last, id: "again", day: on + later, recordedOn: on + later };
  return { ...history, events: [...history.events, closed, ...(again ? [again] : [])] };
}

test("a stored assessment of what is told again after a decision is the same to the letter", () => {
  const asked = ALL_CASES.flatMap((each) => [
    { history: toldAgain(each, 3), on: each.on + 3 },
    { history: toldAgain(each, 9), on: each.on + 20 },
  ]);
  expect(writtenOut(asked)).toBe("bccd18237e164e98");
});

test.each([
  [18, "fea34a1e810d58dc"],
  [REPEATED_SPAN, "e910c3c6431ba6d2"],
  [REPEATED_SPAN + 30, "e84cd058488eedbd"],
])("nor does it change on day %i of histories that tell few things again and again", (day, as) => {
  const histories = fc.sample(repeatedHistory, { numRuns: 300, seed: 3 });
  expect(writtenOut(histories.map((history) => ({ history, on: DAY_0 + day })))).toBe(as);
});

function writtenOut(asked: readonly Asked[]): string {
  const ruleSet = { ...LIVE_RULE_SET };
  const hash = createHash("sha256");
  for (const { history, on } of asked) hash.update(written(assess(history, ruleSet, on)));
  return hash.digest("hex").slice(0, 16);
}

/** Whatever the order in which the engine names its fields. */
function written(assessment: Assessment): string {
  return JSON.stringify(Object.entries(assessment).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import fc from "fast-check";
import { expect, test } from "vitest";
import type { HistoryEvent } from "../history/event";
import type { History } from "../history/history";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { answerLine } from "./testing/answer-line";
import { ALL_CASES } from "./testing/cases/all-cases";
import { DAY_0 } from "./testing/events";
import { REPEATED_SPAN, repeatedHistory } from "./testing/repeated-history";

type Asked = { about: string; history: History; on: number };

/** A decision that closes all that is open on `day`, and the latest of what was reported, reported again later. */
function reportedAgain({ history, on }: Asked, later: number): History {
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

test("what is reported again after a decision is answered as the golden file says", () => {
  const asked = ALL_CASES.flatMap((each) => [
    { about: `${each.about}, again on day 3`, history: reportedAgain(each, 3), on: each.on + 3 },
    { about: `${each.about}, again on day 9`, history: reportedAgain(each, 9), on: each.on + 20 },
  ]);
  return expect(linesOf(asked)).toMatchFileSnapshot("testing/golden/reported-again.txt");
});

test.each([18, REPEATED_SPAN, REPEATED_SPAN + 30])(
  "so are on day %i histories that report few things again and again",
  (day) => {
    const histories = fc.sample(repeatedHistory, { numRuns: 100, seed: 3 });
    const asked = histories.map((history, index) => ({
      about: `history ${index}`,
      history,
      on: DAY_0 + day,
    }));
    return expect(linesOf(asked)).toMatchFileSnapshot(`testing/golden/repeated-day-${day}.txt`);
  },
);

function linesOf(asked: readonly Asked[]): string {
  const ruleSet = { ...LIVE_RULE_SET };
  return asked
    .map(({ about, history, on }) => answerLine(about, assess(history, ruleSet, on)))
    .join("\n");
}

import { expect, test } from "vitest";
import { answerText, COMPARED } from "./answer";
import { cqlRules } from "./cql";
import { byFlicker } from "./flicker";
import { madeUpHistories } from "./generated-histories";
import { jsonRules } from "./json-rules";
import { byEveryDay } from "./naive";

const HISTORIES = madeUpHistories(200, { eventCount: 30, days: 60 });

test("four engines give the same days for the same histories", async () => {
  const byJson = jsonRules();
  const byCql = cqlRules();
  for (const history of HISTORIES) {
    const answer = `${history.id}: ${answerText(byFlicker(history, 59))}`;
    expect(`${history.id}: ${answerText(byEveryDay(history, 59))}`).toBe(answer);
    expect(`${history.id}: ${answerText(await byJson(history, 59))}`).toBe(answer);
    expect(`${history.id}: ${answerText(await byCql(history, 59))}`).toBe(answer);
  }
}, 60_000);

test("the made-up histories meet every compared rule, and none in all of them", () => {
  for (const rule of COMPARED) {
    const met = HISTORIES.filter((history) => byFlicker(history, 59)[rule] !== undefined).length;
    expect({ rule, isMixed: met > 0 && met < HISTORIES.length }).toEqual({ rule, isMixed: true });
  }
});

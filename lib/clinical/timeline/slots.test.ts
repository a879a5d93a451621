import { expect, test } from "vitest";
import type { History } from "../history/history";
import { assess } from "../triage/assess";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { answer, DAY_0, historyOf } from "../triage/testing/events";
import { slotOf } from "./slots";

const assessed = (history: History) => assess(history, LIVE_RULE_SET, DAY_0);

test("an answer that its question does not offer is never assessed as if it were none", () => {
  const odd = historyOf([answer(DAY_0, "wasting", "perhaps")]);
  expect(() => assessed(odd)).toThrow("wasting cannot be answered with perhaps");
  const beyond = historyOf([answer(DAY_0, "worry", 11)]);
  expect(() => assessed(beyond)).toThrow("worry cannot be answered with 11");
});

test("nor is an answer to a question that nobody asks", () => {
  const reported = JSON.stringify(historyOf([answer(DAY_0, "wasting", "yes")]));
  const unknown: History = JSON.parse(reported.replace("wasting", "thinning"));
  expect(() => assessed(unknown)).toThrow("no such question: thinning");
  const [event] = unknown.events;
  if (event?.kind !== "answer") throw new Error("an answer is reported");
  expect(() => slotOf(event.question, "yes")).toThrow("thinning cannot be answered with yes");
});

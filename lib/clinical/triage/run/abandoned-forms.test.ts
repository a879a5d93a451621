import { expect, test } from "vitest";
import { assess } from "../assess";
import { LIVE_RULE_SET } from "../rule-sets";
import { answer, DAY_0, historyOf, type TestEvent } from "../testing/events";

function missingOn(day: number, events: readonly TestEvent[]) {
  const { missing, information } = assess(historyOf(events), LIVE_RULE_SET, DAY_0 + day);
  const left = missing.filter(({ item }) => /abandoned|proxy/.test(item));
  return { information, left: left.map(({ item, since }) => [item, since]) };
}

const form = (day: number, state: "started" | "abandoned" | "completed"): TestEvent => ({
  kind: "checklist",
  day: DAY_0 + day,
  state,
});
const lost = (day: number) => answer(DAY_0 + day, "task-grip", "yes");
const proxy = (day: number, kind: "proxy-answered" | "proxy-confirmed"): TestEvent => ({
  kind,
  day: DAY_0 + day,
});

test("a form left after a serious yes stays open, however many are left without one after it", () => {
  const left = [form(0, "started"), lost(0), form(0, "abandoned")];
  const again = [...left, form(5, "started"), form(5, "abandoned"), form(9, "started")];
  const open = { information: "serious-item-unknown", left: [["checklist-abandoned", DAY_0]] };
  for (const [day, events] of [
    [0, left],
    [5, again],
    [20, again],
  ] as const) {
    expect(missingOn(day, events)).toEqual(open);
  }
  expect(missingOn(20, [...again, form(10, "completed")]).left).toEqual([]);
});

test("a form left before a serious yes was reported counts once a later one is left after it", () => {
  const left = [form(0, "abandoned"), lost(5), form(5, "abandoned"), form(9, "abandoned")];
  expect(missingOn(4, left).left).toEqual([]);
  expect(missingOn(12, left).left).toEqual([["checklist-abandoned", DAY_0 + 5]]);
});

test("a form left after the serious yes of a whole checklist is none of it", () => {
  const whole = [lost(0), form(0, "completed"), form(5, "abandoned")];
  expect(missingOn(5, whole).left).toEqual([]);
});

test("a serious yes of somebody else waits for the patient's own word, whatever they answer after it", () => {
  const reported = [lost(0), proxy(0, "proxy-answered"), proxy(6, "proxy-answered")];
  expect(missingOn(8, reported).left).toEqual([["proxy-unconfirmed", DAY_0]]);
  expect(missingOn(8, [...reported, proxy(7, "proxy-confirmed")]).left).toEqual([]);
});

test("what was left and what was made good on one day is not left", () => {
  expect(missingOn(3, [lost(3), form(3, "abandoned"), form(3, "completed")]).left).toEqual([]);
  const spoken = [lost(3), proxy(3, "proxy-answered"), proxy(3, "proxy-confirmed")];
  expect(missingOn(3, spoken).left).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { LIVE_RULE_SET } from "./rule-sets";
import { DAY_0, entry, historyOf, type TestEvent } from "./testing/events";

const visit = (state: "booked" | "seen" | "missed" | "cancelled", on: number): TestEvent => ({
  kind: "appointment",
  day: DAY_0,
  state,
  on: DAY_0 + on,
});

/** The labels of visits that were recorded on one day, in whichever order their random ids put them. */
function labels(...visits: readonly TestEvent[]) {
  const inOrder = (order: readonly TestEvent[]) =>
    assess(
      historyOf([
        entry(DAY_0, "calf:left"),
        ...order.map((each, index) => ({ ...each, id: `v${index}` })),
      ]),
      LIVE_RULE_SET,
      DAY_0,
    ).labels.filter((label) => label.startsWith("appointment-"));
  const [forth, back] = [inOrder(visits), inOrder(visits.toReversed())];
  expect(back).toEqual(forth);
  return forth;
}

describe("of visits that were recorded on one day", () => {
  it("a booked one that did not end holds, whatever else was cancelled or missed", () => {
    expect(labels(visit("cancelled", 5), visit("booked", 9))).toEqual([]);
    expect(labels(visit("missed", 0), visit("booked", 9))).toEqual([]);
  });

  it("one that was booked and cancelled is cancelled", () => {
    expect(labels(visit("booked", 5), visit("cancelled", 5))).toEqual(["appointment-cancelled"]);
  });

  it("of several that ended the one that asks for most is named", () => {
    expect(labels(visit("seen", 0), visit("missed", -1))).toEqual(["appointment-missed"]);
    expect(labels(visit("missed", -1), visit("cancelled", 5))).toEqual(["appointment-cancelled"]);
  });
});

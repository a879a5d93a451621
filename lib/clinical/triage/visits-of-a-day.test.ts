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

const before = (state: "booked" | "seen" | "cancelled", on: number, days: number): TestEvent => ({
  ...visit(state, on),
  day: DAY_0 - days,
});

/** The labels of visits that were recorded on one day, in whichever order their random ids put them. */
function labels(...visits: readonly TestEvent[]) {
  const first = visits.reduce((day, each) => Math.min(day, each.day), DAY_0);
  const inOrder = (order: readonly TestEvent[]) =>
    assess(
      historyOf([
        entry(first, "calf:left"),
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

  it("one that was cancelled and booked again for its day is booked, until it is cancelled again", () => {
    const [booked, cancelled] = [visit("booked", 5), visit("cancelled", 5)];
    expect(labels(booked, cancelled, booked)).toEqual([]);
    expect(labels(booked, cancelled, booked, cancelled)).toEqual(["appointment-cancelled"]);
    expect(labels(booked, visit("missed", 5), booked)).toEqual([]);
  });

  it("of several that ended the one that asks for most is named", () => {
    expect(labels(visit("seen", 0), visit("missed", -1))).toEqual(["appointment-missed"]);
    expect(labels(visit("missed", -1), visit("cancelled", 5))).toEqual(["appointment-cancelled"]);
  });
});

describe("of a visit that was booked on an earlier day", () => {
  it("and is cancelled and booked again for its day, the booking holds", () => {
    const booked = before("booked", 5, 1);
    expect(labels(booked, visit("cancelled", 5))).toEqual(["appointment-cancelled"]);
    expect(labels(booked, visit("cancelled", 5), visit("booked", 5))).toEqual([]);
    const twice = [visit("cancelled", 5), visit("booked", 5), visit("cancelled", 5)];
    expect(labels(booked, ...twice)).toEqual(["appointment-cancelled"]);
  });

  it("and moved to another day and back, only its own cancellations count", () => {
    const moved = [before("booked", 5, 2), visit("cancelled", 5), visit("booked", 9)];
    expect(labels(...moved)).toEqual([]);
    const back = [...moved, visit("cancelled", 9), visit("booked", 5)];
    expect(labels(...back)).toEqual([]);
    expect(labels(...back, visit("cancelled", 5))).toEqual(["appointment-cancelled"]);
  });

  it("and was cancelled a day ago, a booking of today for the same day holds", () => {
    const cancelled = [before("booked", 5, 2), before("cancelled", 5, 1)];
    expect(labels(...cancelled, visit("booked", 5))).toEqual([]);
    const again = [visit("booked", 5), visit("cancelled", 5)];
    expect(labels(...cancelled, ...again)).toEqual(["appointment-cancelled"]);
  });

  it("and was given up when the patient was seen before it, counts no more", () => {
    const seen = [before("booked", 9, 2), before("seen", -1, 1)];
    expect(labels(...seen, visit("booked", 9), visit("cancelled", 9))).toEqual([
      "appointment-cancelled",
    ]);
  });
});

import { expect, test } from "vitest";
import { fittingWindow, parseSpreadWindow, spreadStretch } from "./spread-window";

test.each([
  [null, "4-weeks"],
  [73, "4-weeks"],
  [72, "13-weeks"],
  [-263, "12-months"],
  [-264, "all"],
] as const)("a history that began on day %s fits, on day 100, into %s", (first, window) => {
  expect(fittingWindow(first, 100)).toBe(window);
});

test("a stretch begins where the history does, shows four weeks at least, and ends today", () => {
  expect(spreadStretch("13-weeks", { first: 40, to: 100 })).toEqual({ from: 40, step: "week" });
  expect(spreadStretch("13-weeks", { first: 90, to: 100 })).toEqual({ from: 73, step: "week" });
  expect(spreadStretch("4-weeks", { first: 0, to: 100 })).toEqual({ from: 73, step: "day" });
  expect(spreadStretch("all", { first: -1000, to: 100 })).toEqual({ from: -1000, step: "4-weeks" });
});

test("an address that asks for no known stretch gets the one that fits", () => {
  expect(parseSpreadWindow("13-weeks")).toBe("13-weeks");
  expect(parseSpreadWindow("1-day")).toBeNull();
});

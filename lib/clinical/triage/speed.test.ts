import { describe, expect, it } from "vitest";
import { SPEED_CASES } from "./testing/cases/speed-and-dates";
import { misjudged } from "./testing/misjudged";

describe("a loss without a date", () => {
  it.each(SPEED_CASES)("$about", (each) => {
    expect(misjudged(each)).toEqual({ shut: [], open: [] });
  });
});

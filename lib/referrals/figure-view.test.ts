import { expect, test } from "vitest";
import { dayFromIso } from "@/lib/clinical/calendar/day";
import { parseFigureView } from "./figure-view";

const [FIRST, TODAY] = [dayFromIso("2026-08-31"), dayFromIso("2026-11-26")];
const DECIDED = dayFromIso("2026-11-03");
const days = { first: FIRST, today: TODAY, decidedOn: DECIDED };
const none = { figure: undefined, on: undefined, earlier: undefined };

test("without a question the figure shows the 28 days to today", () => {
  expect(parseFigureView(none, days)).toEqual({ kind: "28-days", on: TODAY, earlier: DECIDED });
});

test("two dates compare with the last decision, without one with the first day, and never the wrong way round", () => {
  const asked = { ...none, figure: "two-dates" };
  expect(parseFigureView(asked, { ...days, decidedOn: null }).earlier).toBe(FIRST);
  const turned = { ...asked, on: "2026-10-01", earlier: "2026-11-20" };
  expect(parseFigureView(turned, days)).toEqual({
    kind: "two-dates",
    on: dayFromIso("2026-10-01"),
    earlier: dayFromIso("2026-10-01"),
  });
});

test.each(["2026-02-30", "tomorrow", "2027-01-01", "1999-01-01", ["2026-10-01"]])(
  "a date of an address that is none of the record (%s) shows a day that is",
  (on) => {
    const view = parseFigureView({ ...none, figure: "one-day", on }, days);
    expect(view.on >= FIRST && view.on <= TODAY).toBe(true);
  },
);

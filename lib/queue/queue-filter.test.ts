import { describe, expect, test } from "vitest";

import { isFiltered, NO_FILTER, parseQueueFilter, QUEUE_VIEWS, queueHref } from "./queue-filter";

test("an address without a query shows what the clinic has to decide, narrowed by nothing", () => {
  expect(parseQueueFilter({})).toEqual({ ...NO_FILTER, view: "decide" });
  expect(isFiltered(NO_FILTER)).toBe(false);
});

test.each(["", "everything", "DECIDE"])("a view that is not known, %j, hides nothing", (view) => {
  expect(parseQueueFilter({ view })).toEqual(NO_FILTER);
});

test("a filter survives its own address", () => {
  for (const view of QUEUE_VIEWS) {
    const filter = { view, tier: "soon", overdue: "breach", due: 20_789, owner: "me" } as const;
    const query = Object.fromEntries(new URL(queueHref(filter), "http://clinic").searchParams);
    expect(parseQueueFilter(query)).toEqual(filter);
  }
});

describe("what the address does not mean is left out, never guessed", () => {
  test.each([
    [{ tier: "worst" }],
    [{ tier: "Urgent" }],
    [{ overdue: "yes" }],
    [{ owner: "'; drop" }],
    [{ due: "2026-02-30" }],
    [{ due: "20789" }],
    [{ search: "kowalski" }],
    [{ tier: "" }],
  ])("%j", (query) => {
    expect(isFiltered(parseQueueFilter(query))).toBe(false);
  });
});

test("of a repeated value the first counts", () => {
  expect(parseQueueFilter({ tier: ["soon", "routine"] }).tier).toBe("soon");
});

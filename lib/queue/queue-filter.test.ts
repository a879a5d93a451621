import { describe, expect, test } from "vitest";

import { isFiltered, NO_FILTER, parseQueueFilter, queueHref } from "./queue-filter";

test("an address without a query hides nothing", () => {
  expect(parseQueueFilter({})).toEqual(NO_FILTER);
  expect(isFiltered(NO_FILTER)).toBe(false);
});

test("a filter survives its own address", () => {
  const filter = { tier: "soon", overdue: "breach", owner: "me" } as const;
  const query = Object.fromEntries(new URL(queueHref(filter), "http://clinic").searchParams);
  expect(parseQueueFilter(query)).toEqual(filter);
});

describe("what the address does not mean is left out, never guessed", () => {
  test.each([
    [{ tier: "worst" }],
    [{ tier: "Urgent" }],
    [{ overdue: "yes" }],
    [{ owner: "'; drop" }],
    [{ search: "kowalski" }],
    [{ tier: "" }],
  ])("%j", (query) => {
    expect(isFiltered(parseQueueFilter(query))).toBe(false);
  });
});

test("of a repeated value the first counts", () => {
  expect(parseQueueFilter({ tier: ["soon", "routine"] }).tier).toBe("soon");
});

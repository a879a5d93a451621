import { expect, test } from "vitest";

import { countedBy, filteredCount } from "./tier-count";

const COUNTS = countedBy([
  { tier: "soon", information: "complete", overdue: "no", open: 4 },
  { tier: "soon", information: "serious-item-unknown", overdue: "breach", open: 2 },
  { tier: "none", information: "serious-item-unknown", overdue: "no", open: 3 },
]);

test("a case is counted once: by its tier, or by what is missing where it has none", () => {
  expect(COUNTS.filter(({ open }) => open > 0)).toEqual([
    { tier: "soon", open: 6, target: 0, breach: 2 },
    { tier: "serious-item-unknown", open: 3, target: 0, breach: 0 },
  ]);
});

test.each([
  [{}, 9],
  [{ tier: "soon" }, 6],
  [{ overdue: "breach" }, 2],
  [{ tier: "serious-item-unknown", overdue: "breach" }, 0],
  [{ tier: "emergency" }, 0],
] as const)("%j leaves %i", (filter, count) => {
  expect(filteredCount(COUNTS, { tier: null, overdue: null, ...filter })).toBe(count);
});

import { expect, test } from "vitest";

import { countedBy } from "./tier-count";

const ALIKE = { place: 6, waitsFor: "decision" } as const;

test("a case is counted once: by its tier, or by what is missing where it has none", () => {
  const counts = countedBy([
    { ...ALIKE, tier: "soon", information: "complete", overdue: "no", open: 4 },
    { ...ALIKE, tier: "soon", information: "serious-item-unknown", overdue: "breach", open: 2 },
    { ...ALIKE, tier: "none", information: "serious-item-unknown", overdue: "no", open: 3 },
  ]);
  expect(counts.filter(({ open }) => open > 0)).toEqual([
    { tier: "soon", open: 6, target: 0, breach: 2 },
    { tier: "serious-item-unknown", open: 3, target: 0, breach: 0 },
  ]);
});

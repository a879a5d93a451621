import { expect, test } from "vitest";
import { RAISED_TIERS } from "../../history/tier";
import { raisableTiers } from "./raisable-tiers";

const at = (
  tier: Parameters<typeof raisableTiers>[0]["tier"],
  band: "a" | "b" | null,
  findings: Parameters<typeof raisableTiers>[0]["findings"] = [],
) => raisableTiers({ tier, band, findings });

test.each([
  ["emergency", null, []],
  ["immediate", null, ["emergency"]],
  ["urgent", "a", ["emergency", "immediate"]],
  ["urgent", "b", ["emergency", "immediate", "urgent"]],
  ["soon", "a", ["emergency", "immediate", "urgent"]],
  ["soon", "b", ["emergency", "immediate", "urgent", "soon"]],
  ["routine", null, ["emergency", "immediate", "urgent", "soon"]],
  ["monitor", null, RAISED_TIERS],
  ["self-care", null, RAISED_TIERS],
] as const)("from %s %s a case is raised only to what is above it", (tier, band, above) => {
  expect(at(tier, band)).toEqual(above);
});

test("without a tier the most urgent finding is what a case is raised from", () => {
  const routine = { tier: "routine", band: null } as const;
  const monitor = { tier: "monitor", band: null } as const;
  for (const findings of [
    [routine, monitor],
    [monitor, routine],
  ]) {
    expect(at(null, null, findings)).toEqual(RAISED_TIERS.slice(0, -1));
  }
  expect(at(null, null)).toEqual(RAISED_TIERS);
});

test("a case that waited itself into band a is raised from there", () => {
  expect(at("urgent", "a", [{ tier: "urgent", band: "b" }])).toEqual(["emergency", "immediate"]);
});

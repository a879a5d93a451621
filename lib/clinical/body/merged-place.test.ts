import { expect, test } from "vitest";
import { area } from "../triage/testing/events";
import type { AreaKey } from "./area";
import { isCoveredBy, mergedPlace } from "./merged-place";
import { partsOf, SITE_IDS, SITES } from "./site";

test.each<[AreaKey, AreaKey, AreaKey | null]>([
  ["calf:left", "calf:left", "calf:left"],
  ["calf:unsure", "calf:left", "calf:left"],
  ["calf:left", "calf:right", null],
  ["leg:left", "calf:left", "calf:left"],
  ["leg:left", "calf:right", null],
  ["leg:left", "forearm:left", null],
  ["leg:left", "low-back:left", null],
  ["leg:unsure", "thigh:right", "thigh:right"],
  ["leg:left", "calf:unsure", "calf:left"],
  ["leg:left", "leg:right", null],
  ["arm:right", "fingers:right", "fingers:right"],
  ["arm:right", "neck:right", null],
  ["arm:left", "leg:left", null],
  ["tongue:midline", "arm:unsure", null],
])("%s and %s may be %s, either way round", (one, other, merged) => {
  const expected = merged === null ? null : area(merged);
  expect(mergedPlace(area(one), area(other))).toEqual(expected);
  expect(mergedPlace(area(other), area(one))).toEqual(expected);
});

test("a record is covered by what says as much or more", () => {
  expect(isCoveredBy(area("leg:left"), area("calf:left"))).toBe(true);
  expect(isCoveredBy(area("calf:unsure"), area("calf:left"))).toBe(true);
  expect(isCoveredBy(area("calf:left"), area("leg:left"))).toBe(false);
  expect(isCoveredBy(area("leg:right"), area("calf:left"))).toBe(false);
});

test("the parts of a limb are of its region and have its sides, and between them hold the whole limb", () => {
  for (const site of SITE_IDS) {
    for (const part of partsOf(site)) {
      expect(SITES[part]).toMatchObject({ region: SITES[site].region, paired: SITES[site].paired });
    }
  }
  expect(partsOf("leg")).toEqual(["buttock", "thigh", "calf", "shin", "foot"]);
  expect(partsOf("arm")).toEqual([
    "shoulder",
    "upper-arm",
    "forearm",
    "hand-thumb-side",
    "hand-little-finger-side",
    "fingers",
  ]);
});

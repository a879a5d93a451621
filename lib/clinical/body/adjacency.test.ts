import { expect, test } from "vitest";
import { areAdjacent } from "./adjacency";
import { AREAS, type Area } from "./area";

const at = (site: Area["site"], side: Area["side"]): Area => ({ site, side });

test.each([
  [at("forearm", "right"), at("upper-arm", "right")],
  [at("forearm", "right"), at("hand-thumb-side", "right")],
  [at("shoulder", "left"), at("upper-back", "left")],
  [at("low-back", "left"), at("abdomen", "left")],
  [at("calf", "left"), at("foot", "left")],
  [at("calf", "left"), at("shin", "left")],
  [at("calf", "left"), at("calf", "right")],
  [at("lips-chin", "midline"), at("neck", "right")],
  [at("neck-front", "midline"), at("shoulder", "left")],
])("%o touches %o, and the other way round", (one, other) => {
  expect([areAdjacent(one, other), areAdjacent(other, one)]).toEqual([true, true]);
});

test.each([
  [at("forearm", "right"), at("shoulder", "right")],
  [at("forearm", "right"), at("upper-arm", "left")],
  [at("calf", "left"), at("shin", "right")],
  [at("forearm", "right"), at("thigh", "right")],
  [at("calf", "unsure"), at("thigh", "left")],
  [at("calf", "unsure"), at("calf", "left")],
  [at("all-over", "midline"), at("calf", "left")],
])("%o does not touch %o", (one, other) => {
  expect([areAdjacent(one, other), areAdjacent(other, one)]).toEqual([false, false]);
});

test("no area touches itself, and every placed one has a neighbour", () => {
  expect(AREAS.filter((area) => areAdjacent(area, area))).toEqual([]);
  const lonely = AREAS.filter((area) => !AREAS.some((other) => areAdjacent(area, other)));
  expect(lonely).toEqual([at("all-over", "midline")]);
});

test.each([
  ["jaw", "neck"],
  ["throat", "neck-front"],
  ["neck", "shoulder"],
  ["shoulder", "upper-arm"],
  ["upper-arm", "forearm"],
  ["forearm", "fingers"],
  ["hand-thumb-side", "hand-little-finger-side"],
  ["shoulder", "chest"],
  ["shoulder", "upper-back"],
  ["chest", "abdomen"],
  ["upper-back", "low-back"],
  ["abdomen", "low-back"],
  ["low-back", "buttock"],
  ["buttock", "thigh"],
  ["thigh", "shin"],
  ["calf", "foot"],
  ["trunk-side", "chest"],
  ["trunk-side", "abdomen"],
  ["trunk-side", "upper-back"],
  ["trunk-side", "low-back"],
] as const)("on one side, %s and %s touch", (one, other) => {
  expect(areAdjacent(at(one, "left"), at(other, "left"))).toBe(true);
  expect(areAdjacent(at(other, "left"), at(one, "left"))).toBe(true);
});

test.each([
  ["jaw", "shoulder"],
  ["neck", "upper-arm"],
  ["upper-arm", "fingers"],
  ["chest", "upper-back"],
  ["chest", "low-back"],
  ["upper-back", "abdomen"],
  ["abdomen", "buttock"],
  ["trunk-side", "shoulder"],
  ["trunk-side", "buttock"],
  ["buttock", "calf"],
  ["thigh", "foot"],
] as const)("on one side, %s and %s do not touch", (one, other) => {
  expect(areAdjacent(at(one, "left"), at(other, "left"))).toBe(false);
  expect(areAdjacent(at(other, "left"), at(one, "left"))).toBe(false);
});

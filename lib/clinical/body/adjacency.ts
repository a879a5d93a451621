import type { Area } from "./area";
import type { Site } from "./site";

/** One level of the body for neighbourhood: the sites of a level touch each other. */
const LEVELS = {
  forehead: "head",
  eyelid: "head",
  cheek: "head",
  "lips-chin": "head",
  jaw: "head",
  tongue: "head",
  throat: "head",
  "neck-front": "neck",
  neck: "neck",
  shoulder: "shoulder",
  "upper-arm": "upper-arm",
  forearm: "forearm",
  "hand-thumb-side": "hand",
  "hand-little-finger-side": "hand",
  fingers: "hand",
  chest: "chest",
  "upper-back": "upper-back",
  abdomen: "abdomen",
  "trunk-side": "trunk-side",
  "low-back": "low-back",
  buttock: "buttock",
  thigh: "thigh",
  calf: "lower-leg",
  shin: "lower-leg",
  foot: "foot",
  arm: null,
  leg: null,
  "all-over": null,
} as const satisfies Record<Site, string | null>;

type Level = NonNullable<(typeof LEVELS)[Site]>;

/** Clinical specification 5.1; the edges of `trunk-side` are ours, since 5.1 names none for it. */
const EDGES: readonly (readonly [Level, Level])[] = [
  ["head", "neck"],
  ["neck", "shoulder"],
  ["shoulder", "upper-arm"],
  ["upper-arm", "forearm"],
  ["forearm", "hand"],
  ["shoulder", "chest"],
  ["shoulder", "upper-back"],
  ["chest", "abdomen"],
  ["upper-back", "low-back"],
  ["abdomen", "low-back"],
  ["low-back", "buttock"],
  ["buttock", "thigh"],
  ["thigh", "lower-leg"],
  ["lower-leg", "foot"],
  ["trunk-side", "chest"],
  ["trunk-side", "abdomen"],
  ["trunk-side", "upper-back"],
  ["trunk-side", "low-back"],
];

/** Whether an area can have a neighbour at all: its site is placed, as no whole limb is, and its side known. */
export function isPlaced(area: Area): boolean {
  return LEVELS[area.site] !== null && area.side !== "unsure";
}

/**
 * Whether twitching could pass from one area to the other without a gap: neighbouring levels of one
 * side, one level, or an area and its mirror. The midline touches both sides. False for unplaced areas.
 */
export function areAdjacent(one: Area, other: Area): boolean {
  if (!isPlaced(one) || !isPlaced(other)) return false;
  const isSame = one.site === other.site && one.side === other.side;
  if (isSame) return false;
  if (one.site === other.site) return true;
  const sidesMeet = one.side === other.side || one.side === "midline" || other.side === "midline";
  return sidesMeet && levelsTouch(LEVELS[one.site], LEVELS[other.site]);
}

function levelsTouch(one: Level | null, other: Level | null): boolean {
  if (one === other) return true;
  return EDGES.some(
    ([from, to]) => (from === one && to === other) || (from === other && to === one),
  );
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlaced } from "../body/adjacency";
import { AREAS, type Area, areaKey } from "../body/area";
import { AREA_SHAPES, shapesOfArea } from "../body/figure";
import { mergedPlace } from "../body/merged-place";
import { presentationOf } from "../emg/presentation";
import { suggestMuscles } from "../emg/suggest-muscles";
import type { HistoryEvent } from "../history/event";
import { LIVE_RULE_SET } from "../triage/rule-sets";
import { coLocation } from "./co-location";
import { spreadGrid } from "./spread-grid";
import { CALF, foldOf, historyOf, twitch } from "./testing/events";

const LEG: Area = { site: "leg", side: "left" };
const OTHER_LEG: Area = { site: "leg", side: "right" };
const THIGH_LEFT: Area = { site: "thigh", side: "left" };
const ARM: Area = { site: "arm", side: "right" };

const keysAfter = (...events: readonly HistoryEvent[]) => foldOf(90, events).areas.map(areaKey);

describe("a whole limb", () => {
  test("is a place of its own while no part of its side is named", () => {
    expect(keysAfter(twitch(0, LEG), twitch(1, OTHER_LEG), twitch(2, ARM))).toEqual([
      "leg:left",
      "leg:right",
      "arm:right",
    ]);
  });

  test("becomes the first part of its side that is named, and only that one", () => {
    expect(keysAfter(twitch(0, LEG), twitch(1, CALF), twitch(2, THIGH_LEFT))).toEqual([
      "calf:left",
      "thigh:left",
    ]);
    expect(keysAfter(twitch(0, OTHER_LEG), twitch(1, CALF))).toEqual(["leg:right", "calf:left"]);
  });

  test("belongs to the first part that is known already", () => {
    expect(keysAfter(twitch(0, CALF), twitch(1, THIGH_LEFT), twitch(2, LEG))).toEqual([
      "calf:left",
      "thigh:left",
    ]);
  });

  const someArea = fc.constantFrom<Area>(
    ...AREAS.filter(({ site }) => ["calf", "thigh", "forearm", "chest"].includes(site)),
  );
  const someLimb = fc.constantFrom<Area>(
    LEG,
    OTHER_LEG,
    ARM,
    { site: "leg", side: "unsure" },
    { site: "arm", side: "unsure" },
  );
  const someDay = fc.integer({ min: 0, max: 30 });

  test("never adds a place nor takes one away beside a part that it may be, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(someDay, someArea), { minLength: 1, maxLength: 8 }),
        fc.array(fc.tuple(someDay, someLimb), { maxLength: 5 }),
        (named, limbs) => {
          const parts = named.map(([day, area]) => twitch(day, area));
          const vague = limbs
            .filter(([, limb]) => named.some(([, area]) => mergedPlace(area, limb) !== null))
            .map(([day, area]) => twitch(day, area));
          expect(new Set(keysAfter(...parts, ...vague))).toEqual(new Set(keysAfter(...parts)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is offered by no form and drawn as no part of a limb, and is in words in the grid", () => {
    expect(AREAS.filter(({ site }) => site === "leg" || site === "arm")).toEqual([]);
    expect(AREA_SHAPES.some(({ area }) => area.site === "leg" || area.site === "arm")).toBe(false);
    expect(shapesOfArea(LEG)).toEqual([]);
    const { groups } = spreadGrid(
      historyOf(twitch(0, LEG), twitch(0, CALF)),
      { from: 0, to: 1, step: "day" },
      LIVE_RULE_SET.thresholds,
    );
    const rows = groups.find(({ region }) => region === "lumbosacral")?.rows ?? [];
    expect(rows.map(({ key }) => key)).toEqual(["leg:left", "calf:left"]);
  });

  test("has no neighbours, and no muscle of its own to study", () => {
    expect(isPlaced(LEG)).toBe(false);
    const suggested = suggestMuscles(
      presentationOf(historyOf(twitch(0, LEG)), 1, LIVE_RULE_SET.thresholds),
    );
    expect(suggested.filter(({ reason }) => reason === "symptomatic")).toEqual([]);
    expect(suggested.filter(({ reason }) => reason === "same-region").length).toBeGreaterThan(0);
  });

  test("may be where it is weak: whether both are one place cannot be said", () => {
    const weak = (area: Area): HistoryEvent => ({
      kind: "answer",
      id: "weak",
      day: 1,
      recordedOn: 1,
      question: "feels-weak",
      value: "yes",
      since: null,
      areas: [area],
    });
    const unknown = { kind: "cannot-say", because: "weak-area-may-twitch" };
    expect(coLocation([twitch(0, LEG), weak(CALF)], 2)).toEqual(unknown);
    expect(coLocation([twitch(0, CALF), weak(LEG)], 2)).toEqual(unknown);
    expect(coLocation([twitch(0, CALF), weak(OTHER_LEG)], 2)).toMatchObject({ areas: [] });
  });
});

import { describe, expect, it, test } from "vitest";
import { AREAS, areaKey } from "./area";
import {
  AREA_SHAPES,
  FIGURE_BOXES,
  FIGURE_OUTLINES,
  FIGURE_VIEWS,
  FIGURE_WORDS,
  shapesOfArea,
} from "./figure";

const DRAWABLE = /^(?:[MLCQZ](?:-?\d+(?:\.\d+)? ?)*\s*)+$/;

describe("every place that a form may offer", () => {
  it.each(AREAS.map((area) => [areaKey(area), area] as const))("%s is drawn", (_key, area) => {
    expect(shapesOfArea(area).length).toBeGreaterThan(0);
  });

  it("is drawn once in a view", () => {
    const drawn = AREA_SHAPES.map(({ area, view }) => `${view} ${areaKey(area)}`);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

test("paths use only commands that a browser and the PDF both draw", () => {
  for (const d of [...AREA_SHAPES.map((shape) => shape.d), ...Object.values(FIGURE_OUTLINES)]) {
    expect(d).toMatch(DRAWABLE);
  }
});

test("every shape stays within its own drawing", () => {
  for (const { d, view } of AREA_SHAPES) {
    const box = FIGURE_BOXES[view];
    const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...xs)).toBeGreaterThan(box.x);
    expect(Math.max(...xs)).toBeLessThan(box.x + box.width);
    expect(Math.min(...ys)).toBeGreaterThan(box.y);
    expect(Math.max(...ys)).toBeLessThan(box.y + box.height);
  }
});

describe("the patient's own left", () => {
  it.each([
    ["head", "right of the page"],
    ["front", "right of the page"],
    ["back", "left of the page"],
  ] as const)("in the %s drawing is on the %s", (view, where) => {
    const { axis } = FIGURE_BOXES[view];
    const lefts = AREA_SHAPES.filter((shape) => shape.view === view && shape.area.side === "left");
    const word = FIGURE_WORDS.find((each) => each.view === view && each.word === "left");
    expect(lefts.length).toBeGreaterThan(0);
    for (const { centre } of [...lefts.map(({ centre }) => ({ centre })), { centre: word }]) {
      expect(centre !== undefined && centre.x > axis).toBe(where === "right of the page");
    }
  });
});

test("both sides of every drawing and the drawing itself are named in words", () => {
  for (const view of FIGURE_VIEWS) {
    const words = FIGURE_WORDS.filter((each) => each.view === view).map((each) => each.word);
    expect(words).toEqual(expect.arrayContaining([view, "left", "right"]));
  }
});

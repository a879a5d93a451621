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

describe("a drawing", () => {
  const numbersOf = (d: string) =>
    [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  const tenths = (length: number) => Math.round(length * 10) / 10;
  const mirrored = (d: string, axis: number) =>
    numbersOf(d).map((number, index) => (index % 2 === 0 ? tenths(2 * axis - number) : number));

  it("shows the two sides of the body as mirror images, each of three points or more", () => {
    const lefts = AREA_SHAPES.filter(({ area }) => area.side === "left");
    for (const { area, view, d, centre } of lefts) {
      const { axis } = FIGURE_BOXES[view];
      const right = shapesOfArea({ ...area, side: "right" }).find((each) => each.view === view);
      expect(numbersOf(d).length).toBeGreaterThanOrEqual(6);
      expect(numbersOf(right?.d ?? "")).toEqual(mirrored(d, axis));
      expect(right?.centre).toEqual({ x: tenths(2 * axis - centre.x), y: centre.y });
    }
  });

  it.each(FIGURE_VIEWS)("of the %s is drawn around by one half and its mirror image", (view) => {
    const numbers = numbersOf(FIGURE_OUTLINES[view]);
    const half = numbers.slice(0, numbers.length / 2).join(" ");
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.slice(numbers.length / 2)).toEqual(mirrored(half, FIGURE_BOXES[view].axis));
  });

  it("puts a mark on a place within the lines of that place", () => {
    for (const { d, centre } of AREA_SHAPES) {
      const numbers = numbersOf(d);
      const xs = numbers.filter((_, index) => index % 2 === 0);
      const ys = numbers.filter((_, index) => index % 2 === 1);
      expect([Math.min(...xs) <= centre.x, centre.x <= Math.max(...xs)]).toEqual([true, true]);
      expect([Math.min(...ys) <= centre.y, centre.y <= Math.max(...ys)]).toEqual([true, true]);
    }
  });
});

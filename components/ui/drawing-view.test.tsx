import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Drawing, flatItems, path, text } from "@/lib/drawing/drawing";
import { DrawingView } from "./drawing-view";

const DRAWING: Drawing = {
  x: -1,
  y: -2,
  width: 30,
  height: 40,
  items: [
    path("M0 0H10V10Z", { fill: "amount-4", stroke: "ink", width: 2, isBroken: true }),
    path("M0 0H10V10Z", { fill: "hatched" }),
    {
      kind: "group",
      key: "forearm:right",
      title: "Right forearm",
      items: [path("M1 1H2V2Z", { fill: "dotted" }), text("new", { x: 3, y: 4 }, { size: 12 })],
    },
  ],
};

const drawn = renderToStaticMarkup(
  <DrawingView
    drawing={DRAWING}
    title="A picture"
    description="What it shows"
    groupProps={(key) => ({ "data-place": key })}
  />,
);

test("every path, texture, word and group of a drawing is on the page, in the colours of the tokens", () => {
  const shapes = flatItems(DRAWING).filter(({ kind }) => kind === "path").length;
  const tiles = 2;
  expect(drawn.match(/<path /g)).toHaveLength(shapes + tiles);
  expect(drawn).toContain('viewBox="-1 -2 30 40"');
  expect(drawn).toContain('fill="var(--color-amount-4)" stroke="var(--color-ink)"');
  expect(drawn).toContain('stroke-dasharray="3 3"');
  expect(drawn).toContain('<g data-place="forearm:right"><title>Right forearm</title>');
  expect(drawn).toMatch(/<text [^>]*>new<\/text>/);
  const [, id] = /<pattern id="([^"]*hatched)"/.exec(drawn) ?? [];
  expect(drawn).toContain(`fill="url(#${id})"`);
});

test("a drawing with words is an image that they name, one without is passed over", () => {
  expect(drawn).toContain('role="img"');
  const [, names = ""] = /aria-labelledby="([^"]+)"/.exec(drawn) ?? [];
  expect(names.split(" ")).toHaveLength(2);
  for (const name of names.split(" ")) expect(drawn).toContain(`id="${name}"`);
  expect(renderToStaticMarkup(<DrawingView drawing={DRAWING} />)).toContain('aria-hidden="true"');
});

import type { Colour } from "@/lib/format/tokens";

/** What fills a shape without hiding the shade under it; "dotted" is in stored drawings alone. */
export type Texture = "hatched" | "faintly-hatched" | "dotted";

/** One square of a texture: a line of `width` from one point to another; a short thick one is a dot. */
export const TILES = {
  hatched: { size: 5, from: [0, 5], to: [5, 0], width: 0.8, colour: "line-strong" },
  "faintly-hatched": { size: 5, from: [0, 5], to: [5, 0], width: 0.8, colour: "line" },
  dotted: { size: 6, from: [1.8, 3], to: [4.2, 3], width: 2.4, colour: "ink" },
} as const satisfies Record<
  Texture,
  {
    size: number;
    from: readonly [number, number];
    to: readonly [number, number];
    width: number;
    colour: Colour;
  }
>;

/** `d` holds only commands that SVG and pdfkit read alike: M, L, H, V, C, Q, Z and their lower-case forms. */
export type DrawnPath = {
  kind: "path";
  d: string;
  fill: Colour | Texture | null;
  stroke: Colour | null;
  width: number;
  isBroken: boolean;
};

export type DrawnText = {
  kind: "text";
  x: number;
  /** The base line of the text. */
  y: number;
  size: number;
  anchor: "start" | "middle" | "end";
  isBold: boolean;
  /** Absent: ink, as in drawings that were stored before words had colours. */
  colour?: Colour;
  text: string;
};

/** What belongs together, as an area and the mark on it; `title` says it in words to a pointer. */
export type DrawnGroup<Key extends string = string> = {
  kind: "group";
  key: Key;
  title: string | null;
  items: readonly (DrawnPath | DrawnText)[];
};

export type DrawnItem<Key extends string = string> = DrawnPath | DrawnText | DrawnGroup<Key>;

/** A picture in its own units, drawn alike on the page and in the PDF; what comes later lies above. */
export type Drawing<Key extends string = string> = {
  x: number;
  y: number;
  width: number;
  height: number;
  items: readonly DrawnItem<Key>[];
};

export function path(
  d: string,
  {
    fill = null,
    stroke = null,
    width = 1,
    isBroken = false,
  }: Partial<Omit<DrawnPath, "kind" | "d">>,
): DrawnPath {
  return { kind: "path", d, fill, stroke, width, isBroken };
}

export function text(
  words: string,
  at: { x: number; y: number },
  {
    size,
    anchor = "start",
    isBold = false,
    ...look
  }: { size: number } & Pick<DrawnText, "colour"> & Partial<Pick<DrawnText, "anchor" | "isBold">>,
): DrawnText {
  const [x, y] = [rounded(at.x), rounded(at.y)];
  return { kind: "text", x, y, size, anchor, isBold, ...look, text: words };
}

/** Paths and texts in the order in which they are drawn. */
export function flatItems({ items }: Drawing): readonly (DrawnPath | DrawnText)[] {
  return items.flatMap((item) => (item.kind === "group" ? item.items : [item]));
}

export function isTexture(fill: Colour | Texture): fill is Texture {
  return fill in TILES;
}

export function rectangle(box: { x: number; y: number; width: number; height: number }): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(rounded);
  return `M${x} ${y}h${width}v${height}h${-(width ?? 0)}Z`;
}

/** To hundredths of a unit, so that a picture of many cells stays short. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

import type { Colour } from "@/lib/format/tokens";

export type Paint = Extract<
  Colour,
  "ink" | "line-strong" | "paper" | "amount-0" | "amount-1" | "amount-2" | "amount-3" | "amount-4"
>;

/** `d` holds only commands that SVG and pdfkit read alike: M, L, H, V, Q, Z and their lower-case forms. */
export type DrawnPath = {
  kind: "path";
  d: string;
  fill: Paint | null;
  stroke: Paint | null;
  width: number;
};
export type DrawnText = {
  kind: "text";
  x: number;
  /** The base line of the text. */
  y: number;
  size: number;
  anchor: "start" | "middle";
  bold: boolean;
  text: string;
};

/** A picture in its own units, drawn alike on the page and in the PDF. */
export type Drawing = { width: number; height: number; items: readonly (DrawnPath | DrawnText)[] };

export function path(
  d: string,
  { fill = null, stroke = null, width = 1 }: Partial<Omit<DrawnPath, "kind" | "d">>,
): DrawnPath {
  return { kind: "path", d, fill, stroke, width };
}

export function text(
  words: string,
  at: { x: number; y: number },
  {
    size,
    anchor = "start",
    bold = false,
  }: { size: number } & Partial<Pick<DrawnText, "anchor" | "bold">>,
): DrawnText {
  return { kind: "text", ...at, size, anchor, bold, text: words };
}
